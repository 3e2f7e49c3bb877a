package org.xianjie.persistence.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Gives the numbers of business codes, each at most once. Numbers are reserved in blocks, in
 * transactions of their own, so that nobody waits for a writer; a transaction that is rolled back
 * leaves a gap.
 */
final class CodeCounters {
  private final DataSource database;
  private final Map<String, Block> blocks = new HashMap<>();

  /**
   * Reserved numbers.
   *
   * @param next the next one to give
   * @param end the first one that is not reserved
   */
  private record Block(long next, long end) {}

  CodeCounters(DataSource database) {
    this.database = database;
  }

  /**
   * Returns the next number.
   *
   * @param wanted how many numbers to reserve when none is left
   */
  synchronized long next(String key, int wanted) {
    Block block = blocks.get(key);
    if (block == null || block.next() == block.end()) {
      long last = change(key, wanted, 0);
      block = new Block(last - wanted + 1, last + 1);
    }
    blocks.put(key, new Block(block.next() + 1, block.end()));
    return block.next();
  }

  /** Takes note of a number given by a person, so that it is not given again. */
  synchronized void raise(String key, long used) {
    Block block = blocks.get(key);
    if (block != null && used < block.next()) {
      return;
    }
    if (block != null && used < block.end()) {
      blocks.put(key, new Block(used + 1, block.end()));
      return;
    }
    change(key, 0, used);
    blocks.remove(key);
  }

  /** Gives reserved numbers back when the database is closed. */
  synchronized void release() {
    blocks.forEach(
        (key, block) -> {
          try (Connection connection = database.getConnection();
              PreparedStatement back =
                  connection.prepareStatement(
                      "update code_counter set last_number = ?"
                          + " where counter_key = ? and last_number = ?")) {
            back.setLong(1, block.next() - 1);
            back.setString(2, key);
            back.setLong(3, block.end() - 1);
            back.executeUpdate();
          } catch (SQLException e) {
            throw new IllegalStateException("Cannot release numbers of " + key, e);
          }
        });
    blocks.clear();
  }

  private long change(String key, int add, long least) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        long last = change(connection, key, add, least);
        connection.commit();
        return last;
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot reserve numbers of " + key, e);
    }
  }

  private static long change(Connection connection, String key, int add, long least)
      throws SQLException {
    try (PreparedStatement grow =
            connection.prepareStatement(
                "update code_counter set last_number = last_number + ? where counter_key = ?");
        PreparedStatement select =
            connection.prepareStatement(
                "select last_number from code_counter where counter_key = ?");
        PreparedStatement lift =
            connection.prepareStatement(
                "update code_counter set last_number = ? where counter_key = ?");
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into code_counter (last_number, counter_key) values (?, ?)")) {
      grow.setInt(1, add);
      grow.setString(2, key);
      if (grow.executeUpdate() == 0) {
        return put(insert, key, Math.max(add, least));
      }
      select.setString(1, key);
      long last;
      try (ResultSet row = select.executeQuery()) {
        row.next();
        last = row.getLong(1);
      }
      return last >= least ? last : put(lift, key, least);
    }
  }

  private static long put(PreparedStatement statement, String key, long last) throws SQLException {
    statement.setLong(1, last);
    statement.setString(2, key);
    statement.executeUpdate();
    return last;
  }
}
