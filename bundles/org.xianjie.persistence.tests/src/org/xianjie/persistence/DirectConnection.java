package org.xianjie.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDriver;

/** A connection past the store, as somebody with bad intentions or a test would use it. */
public final class DirectConnection {
  private DirectConnection() {}

  /** Connects to the database of a folder, which must be open in this process. */
  public static Connection to(Path folder) throws SQLException {
    return new EmbeddedDriver()
        .connect("jdbc:derby:directory:" + folder.resolve("database"), new Properties());
  }
}
