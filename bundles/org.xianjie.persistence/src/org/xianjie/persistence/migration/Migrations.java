package org.xianjie.persistence.migration;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.api.resource.LoadableResource;
import org.xianjie.core.module.ModuleContribution;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.store.StoreUnavailable.Cause;
import org.xianjie.core.text.Message;

/**
 * Brings the tables of every module to the newest version, one history table per module. A database
 * that a newer program has written is refused. The check is skipped when the scripts are the same
 * as at the last start: looking at unchanged histories costs most of a second.
 */
public final class Migrations {
  private static final String FINGERPRINT = "migrations";
  private static final String VENDOR = "derby";

  private final DataSource database;
  private final List<ModuleContribution> modules;

  /**
   * Prepares the migration.
   *
   * @param database the database
   * @param modules installed modules in the order of their dependencies
   */
  public Migrations(DataSource database, List<ModuleContribution> modules) {
    this.database = database;
    this.modules = new ArrayList<>();
    this.modules.add(own());
    this.modules.addAll(modules);
  }

  private static ModuleContribution own() {
    return new ModuleContribution(
        "persistence",
        List.of(),
        List.of(),
        null,
        path -> Migrations.class.getResource("/" + path),
        List.of("db/common/V1__store.sql", "db/common/V40__keys.sql"));
  }

  /**
   * Migrates where needed.
   *
   * @throws StoreUnavailable if a newer program wrote the database, or a script fails
   */
  public void run() {
    String wanted = fingerprint();
    try (Connection connection = database.getConnection()) {
      if (wanted.equals(StoreProperties.find(connection, FINGERPRINT).orElse(""))) {
        return;
      }
    } catch (SQLException e) {
      throw failed("store", e);
    }
    modules.forEach(this::migrate);
    try (Connection connection = database.getConnection()) {
      StoreProperties.put(connection, FINGERPRINT, wanted);
    } catch (SQLException e) {
      throw failed("store", e);
    }
  }

  private void migrate(ModuleContribution module) {
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(database)
            .resourceProvider(new ModuleScripts(module, VENDOR))
            .javaMigrationClassProvider(List::of)
            .table("schema_history_" + module.id())
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .ignoreMigrationPatterns(new String[0])
            .loggers("slf4j")
            .load();
    // By name the tool looks for the class in its own bundle only.
    LogFactory.setLogCreator(new FlywayLog());
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      if (hasForeign(flyway)) {
        throw new StoreUnavailable(
            Cause.NEWER, Message.of(Migrations.class, "database.newer", module.id()), e);
      }
      throw failed(module.id(), e);
    }
  }

  /** Tells whether the history names a migration that this program does not have. */
  private static boolean hasForeign(Flyway flyway) {
    return Arrays.stream(flyway.info().applied())
        .map(MigrationInfo::getState)
        .anyMatch(state -> state.isApplied() && !state.isResolved());
  }

  private static StoreUnavailable failed(String module, Exception cause) {
    return new StoreUnavailable(
        Cause.DAMAGED, Message.of(Migrations.class, "migration.failed", module), cause);
  }

  private String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (ModuleContribution module : modules) {
        for (LoadableResource script : new ModuleScripts(module, VENDOR).all()) {
          digest.update(script.getAbsolutePath().getBytes(StandardCharsets.UTF_8));
          try (Reader reader = script.read()) {
            StringBuilder text = new StringBuilder();
            char[] part = new char[8192];
            for (int read = reader.read(part); read >= 0; read = reader.read(part)) {
              text.append(part, 0, read);
            }
            digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing", e);
    }
  }
}
