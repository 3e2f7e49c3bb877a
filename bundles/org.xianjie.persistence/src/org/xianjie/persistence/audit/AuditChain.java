package org.xianjie.persistence.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The chain of audited transactions: one link each, and a head that says where it ends. */
public final class AuditChain {
  private final Connection connection;
  private final AuditSeals seals;

  /** Uses the chain within the transaction of a connection. */
  public AuditChain(Connection connection, AuditSeals seals) {
    this.connection = connection;
    this.seals = seals;
  }

  /** Writes the head of an empty chain into a new database. */
  public void start() throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into audit_head (id, sequence_number, digest) values (1, 0, ?)")) {
      insert.setString(1, seals.head(0, ""));
      insert.executeUpdate();
    }
  }

  void append(String transactionUid, int count, byte[] rows) throws SQLException {
    long sequence = next();
    String link = seals.link(sequence, digestOf(sequence - 1), transactionUid, count, rows);
    try (PreparedStatement insert =
            connection.prepareStatement(
                "insert into audit_link (sequence_number, transaction_uid, entry_count, digest)"
                    + " values (?, ?, ?, ?)");
        PreparedStatement head =
            connection.prepareStatement("update audit_head set digest = ? where id = 1")) {
      insert.setLong(1, sequence);
      insert.setString(2, transactionUid);
      insert.setInt(3, count);
      insert.setString(4, link);
      insert.executeUpdate();
      head.setString(1, seals.head(sequence, link));
      head.executeUpdate();
    }
  }

  /** Moves the head; from here on other writers wait for this transaction. */
  private long next() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int rows =
          statement.executeUpdate(
              "update audit_head set sequence_number = sequence_number + 1 where id = 1");
      if (rows != 1) {
        throw new IllegalStateException("The audit has no head");
      }
      try (ResultSet head =
          statement.executeQuery("select sequence_number from audit_head where id = 1")) {
        head.next();
        return head.getLong(1);
      }
    }
  }

  private String digestOf(long sequence) throws SQLException {
    if (sequence == 0) {
      return "";
    }
    try (PreparedStatement select =
        connection.prepareStatement("select digest from audit_link where sequence_number = ?")) {
      select.setLong(1, sequence);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    }
  }
}
