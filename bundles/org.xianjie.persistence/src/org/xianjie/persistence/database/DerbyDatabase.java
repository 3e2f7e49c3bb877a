package org.xianjie.persistence.database;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
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
  private static final String IN_FOLDER = "jdbc:derby:directory:";
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

  /** The engine exists once in a process and stops with the last database of a folder. */
  private static final Set<String> RUNNING = new HashSet<>();

  private final String url;
  private final EmbeddedDriver driver;

  private DerbyDatabase(String url, EmbeddedDriver driver) {
    this.url = url;
    this.driver = driver;
  }

  /** Creates a new encrypted database whose text is compared by code points. */
  public static DerbyDatabase create(DataFolder folder, StoreKeys keys) {
    return boot(IN_FOLDER + folder.database(), folder, creation(keys));
  }

  private static Properties creation(StoreKeys keys) {
    Properties boot = encryption(keys);
    boot.setProperty("create", "true");
    boot.setProperty("dataEncryption", "true");
    boot.setProperty("collation", "UCS_BASIC");
    return boot;
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
    return boot(IN_FOLDER + folder.database(), folder, encryption(keys));
  }

  private static Properties encryption(StoreKeys keys) {
    Properties boot = new Properties();
    boot.setProperty("encryptionAlgorithm", "AES/CBC/NoPadding");
    boot.setProperty("encryptionKey", keys.databaseKey());
    return boot;
  }

  private static DerbyDatabase boot(String url, DataFolder folder, Properties boot) {
    System.setProperty("derby.system.home", folder.log().toString());
    System.setProperty("derby.stream.error.file", folder.log().resolve("derby.log").toString());
    SETTINGS.forEach(System::setProperty);
    DerbyDatabase database = new DerbyDatabase(url, new EmbeddedDriver());
    synchronized (RUNNING) {
      try (Connection first = database.driver.connect(database.url, boot)) {
        first.setAutoCommit(false);
        first.rollback();
        if (first.isReadOnly()) {
          throw new ReadOnly();
        }
        RUNNING.add(url);
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

  /** Shuts the database down, and the engine with the last one; its files are closed afterwards. */
  @Override
  public void close() {
    synchronized (RUNNING) {
      stop(url + ";shutdown=true", SHUT_DOWN_DATABASE);
      RUNNING.remove(url);
      stopEngine();
    }
  }

  private void stopEngine() {
    if (RUNNING.isEmpty()) {
      stop("jdbc:derby:;shutdown=true", SHUT_DOWN_ENGINE);
    }
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
