package org.xianjie.persistence.opening;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.xianjie.core.store.Algorithms;
import org.xianjie.persistence.audit.SubjectKeys;
import org.xianjie.persistence.cipher.EncryptedColumn;
import org.xianjie.persistence.cipher.FieldCipher;

/**
 * The numbered keys of encrypted fields. The first one comes with the key file; later ones lie in
 * the database, wrapped with the first. A rotation makes a new key, encrypts every value with it,
 * portion by portion while work goes on, and destroys the keys before. Interrupted, it leaves
 * values of two keys, both readable; the next rotation finishes the work.
 */
final class DataKeys {
  private static final int LENGTH = 32;
  private static final int PORTION = 500;
  private static final String CONTEXT = "data_key.wrapped";

  private final DataSource database;
  private final FieldCipher root;
  private final FieldCipher fields;

  private DataKeys(DataSource database, FieldCipher root, FieldCipher fields) {
    this.database = database;
    this.root = root;
    this.fields = fields;
  }

  /** Reads the keys of a database. */
  static DataKeys load(DataSource database, Algorithms algorithms, byte[] first)
      throws SQLException {
    DataKeys keys =
        new DataKeys(
            database, new FieldCipher(algorithms, first), new FieldCipher(algorithms, first));
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select key_number, wrapped from data_key")) {
      while (row.next()) {
        byte[] key = HexFormat.of().parseHex(keys.root.decrypt(row.getString(2), CONTEXT));
        keys.fields.add(row.getShort(1), key);
      }
    }
    return keys;
  }

  /** Returns the cipher of encrypted fields. */
  FieldCipher fields() {
    return fields;
  }

  /**
   * Encrypts every value with a new key.
   *
   * @return number of values
   */
  long rotate(List<EncryptedColumn> columns, LocalDateTime utc) throws SQLException {
    add(utc);
    List<EncryptedColumn> all = new ArrayList<>(columns);
    all.add(SubjectKeys.COLUMN);
    long values = 0;
    for (EncryptedColumn column : all) {
      values += rotate(column);
    }
    forgetOlder();
    return values;
  }

  private void add(LocalDateTime utc) throws SQLException {
    short number = (short) (fields.newest() + 1);
    byte[] key = new byte[LENGTH];
    new SecureRandom().nextBytes(key);
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into data_key (key_number, wrapped, createdAt) values (?, ?, ?)")) {
      insert.setShort(1, number);
      insert.setString(2, root.encrypt(HexFormat.of().formatHex(key), CONTEXT));
      insert.setTimestamp(3, Timestamp.valueOf(utc));
      insert.executeUpdate();
    }
    fields.add(number, key);
  }

  private long rotate(EncryptedColumn column) throws SQLException {
    long values = 0;
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      // What was read stays as it is until it is written: nobody's change is lost.
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      Object last = null;
      List<Value> portion = portion(connection, column, last);
      while (!portion.isEmpty()) {
        write(connection, column, portion);
        connection.commit();
        values += portion.size();
        last = portion.getLast().key();
        portion = portion(connection, column, last);
      }
      connection.commit();
    }
    return values;
  }

  private record Value(Object key, String stored) {}

  private static List<Value> portion(Connection connection, EncryptedColumn column, Object last)
      throws SQLException {
    String behind = last == null ? "" : " and " + column.key() + " > ?";
    String select =
        "select %s, %s from %s where %s is not null%s order by %s"
            .formatted(
                column.key(),
                column.column(),
                column.table(),
                column.column(),
                behind,
                column.key());
    List<Value> values = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setMaxRows(PORTION);
      if (last != null) {
        statement.setObject(1, last);
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          values.add(new Value(row.getObject(1), row.getString(2)));
        }
      }
    }
    return values;
  }

  private void write(Connection connection, EncryptedColumn column, List<Value> values)
      throws SQLException {
    String update =
        "update %s set %s = ? where %s = ?"
            .formatted(column.table(), column.column(), column.key());
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      for (Value value : values) {
        if (!fields.isNewest(value.stored())) {
          String plain = fields.decrypt(value.stored(), column.context());
          statement.setString(1, fields.encrypt(plain, column.context()));
          statement.setObject(2, value.key());
          statement.addBatch();
        }
      }
      statement.executeBatch();
    }
  }

  private void forgetOlder() throws SQLException {
    short newest = fields.newest();
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from data_key where key_number < ?")) {
      delete.setShort(1, newest);
      delete.executeUpdate();
    }
    for (short number = FieldCipher.FIRST; number < newest; number++) {
      fields.forget(number);
    }
  }
}
