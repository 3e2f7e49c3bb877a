package org.xianjie.persistence.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Values the store keeps about itself, for example its site. */
public final class StoreProperties {
  private static final String TABLE = "STORE_PROPERTY";

  private StoreProperties() {}

  /** Returns a value; empty also before the table exists. */
  public static Optional<String> find(Connection connection, String name) throws SQLException {
    try (ResultSet table = connection.getMetaData().getTables(null, null, TABLE, null)) {
      if (!table.next()) {
        return Optional.empty();
      }
    }
    try (PreparedStatement select =
        connection.prepareStatement("select property_value from store_property where name = ?")) {
      select.setString(1, name);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  /** Sets a value. */
  public static void put(Connection connection, String name, String value) throws SQLException {
    try (PreparedStatement update =
            connection.prepareStatement(
                "update store_property set property_value = ? where name = ?");
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into store_property (property_value, name) values (?, ?)")) {
      update.setString(1, value);
      update.setString(2, name);
      if (update.executeUpdate() == 0) {
        insert.setString(1, value);
        insert.setString(2, name);
        insert.executeUpdate();
      }
    }
  }
}
