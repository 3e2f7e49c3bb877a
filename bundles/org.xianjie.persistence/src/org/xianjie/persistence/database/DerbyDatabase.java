package org.xianjie.persistence.database;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.store.StoreUnavailable.Cause;
import org.xianjie.core.text.Message;
import org.xianjie.persistence.key.StoreKeys;

/**
 * The encrypted database engine of one data folder, running in this process. The only class that
 * knows Derby beside the migrations: it stays replaceable in one place.
 */
public final class DerbyDatabase implements DataSource, AutoCloseable {
  private static final String SHUT_DOWN_DATABASE = "08006";
  private static final String SHUT_DOWN_ENGINE = "XJ015";
  private static final String BOOTED_ELSEWHERE = "XSDB6";

  /** Settings of the engine; they count only if set before it boots. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "derby.locks.waitTimeout", "20",
          "derby.locks.deadlockTimeout", "5",
          "derby.locks.escalationThreshold", "200000",
          "derby.storage.pageCacheSize", "3000",
          "derby.storage.logBufferSize", "262144",
          "derby.language.statementCache.size", "300",
          "derby.language.logStatementText", "false");

  private final String url;
  private final EmbeddedDriver driver;

  private DerbyDatabase(Path database, EmbeddedDriver driver) {
    this.url = "jdbc:derby:directory:" + database;
    this.driver = driver;
  }

  /** Creates a new encrypted database whose text is compared by code points. */
  public static DerbyDatabase create(DataFolder folder, StoreKeys keys) {
    Properties boot = encryption(keys);
    boot.setProperty("create", "true");
    boot.setProperty("dataEncryption", "true");
    boot.setProperty("collation", "UCS_BASIC");
    return boot(folder, boot);
  }

  /**
   * Boots the database.
   *
   * @throws StoreUnavailable if it is missing, damaged, of other keys or open in another process
   */
  public static DerbyDatabase open(DataFolder folder, StoreKeys keys) {
    if (!Files.isDirectory(folder.database())) {
      throw new StoreUnavailable(
          Cause.MISSING,
          Message.of(DataFolder.class, "database.damaged", folder.root().toString()));
    }
    return boot(folder, encryption(keys));
  }

  private static Properties encryption(StoreKeys keys) {
    Properties boot = new Properties();
    boot.setProperty("encryptionAlgorithm", "AES/CBC/NoPadding");
    boot.setProperty("encryptionKey", keys.databaseKey());
    return boot;
  }

  private static DerbyDatabase boot(DataFolder folder, Properties boot) {
    System.setProperty("derby.system.home", folder.log().toString());
    System.setProperty("derby.stream.error.file", folder.log().resolve("derby.log").toString());
    SETTINGS.forEach(System::setProperty);
    DerbyDatabase database = new DerbyDatabase(folder.database(), new EmbeddedDriver());
    try (Connection first = database.driver.connect(database.url, boot)) {
      first.setAutoCommit(false);
      first.rollback();
      if (first.isReadOnly()) {
        throw new ReadOnly();
      }
      return database;
    } catch (ReadOnly e) {
      database.close();
      throw new StoreUnavailable(
          Cause.STORAGE, Message.of(DataFolder.class, "database.readonly", folder.database()), e);
    } catch (SQLException e) {
      database.stopEngine();
      throw explained(folder, e);
    }
  }

  /** The engine opens files that cannot be written, but nobody could work with them. */
  private static final class ReadOnly extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private static StoreUnavailable explained(DataFolder folder, SQLException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && BOOTED_ELSEWHERE.equals(sql.getSQLState())) {
        return new StoreUnavailable(
            Cause.LOCKED,
            Message.of(DataFolder.class, "folder.locked", folder.root().toString(), "?", "?"),
            failure);
      }
    }
    return new StoreUnavailable(
        Cause.DAMAGED,
        Message.of(DataFolder.class, "database.damaged", folder.root().toString()),
        failure);
  }

  /** Shuts database and engine down; all files are closed afterwards. */
  @Override
  public void close() {
    stop(url + ";shutdown=true", SHUT_DOWN_DATABASE);
    stopEngine();
  }

  private void stopEngine() {
    stop("jdbc:derby:;shutdown=true", SHUT_DOWN_ENGINE);
  }

  /** Derby reports a shutdown that went well as an exception. */
  private void stop(String shutdown, String done) {
    try (Connection never = driver.connect(shutdown, new Properties())) {
      throw new IllegalStateException("Derby went on: " + never);
    } catch (SQLException e) {
      if (!done.equals(e.getSQLState())) {
        throw new IllegalStateException("The database did not shut down", e);
      }
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    return driver.connect(url, new Properties());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException("log writer");
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException("login timeout");
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("parent logger");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLFeatureNotSupportedException("unwrap");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
