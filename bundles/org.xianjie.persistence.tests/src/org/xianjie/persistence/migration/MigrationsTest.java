package org.xianjie.persistence.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.module.ModuleContribution;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.store.StoreUnavailable.Cause;
import org.xianjie.persistence.database.DataFolder;
import org.xianjie.persistence.database.DerbyDatabase;
import org.xianjie.persistence.key.StoreKeys;

class MigrationsTest {
  @TempDir Path folder;
  @TempDir Path scripts;
  private DerbyDatabase database;

  @BeforeEach
  void create() {
    DataFolder data = new DataFolder(folder);
    data.prepare();
    database = DerbyDatabase.create(data, StoreKeys.generate(new SecureRandom()));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private ModuleContribution module(String... files) {
    return new ModuleContribution("sample", List.of(), List.of(), null, this::url, List.of(files));
  }

  private URL url(String path) {
    try {
      Path file = scripts.resolve(path);
      return Files.exists(file) ? file.toUri().toURL() : null;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void script(String path, String sql) throws IOException {
    Files.createDirectories(scripts.resolve(path).getParent());
    Files.writeString(scripts.resolve(path), sql);
  }

  private void migrate(String... files) {
    new Migrations(database, List.of(module(files))).run();
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }

  @Test
  void runsCommonAndDerbyScriptsInTheOrderOfTheirVersions() throws Exception {
    script("db/derby/V1__a.sql", "create table a (x varchar(9)); insert into a values ('one');");
    script("db/common/V2__b.sql", "insert into a values ('two');");
    script("db/postgresql/V3__c.sql", "this is no SQL of Derby");

    migrate("db/common/V2__b.sql", "db/derby/V1__a.sql", "db/postgresql/V3__c.sql");

    assertEquals(List.of("one", "two"), rows("select x from a"));
    assertEquals(
        List.of("0", "1", "2"),
        rows("select \"version\" from \"schema_history_sample\" order by \"installed_rank\""));
  }

  @Test
  void runsNewScriptsOnlyOnce() throws Exception {
    script("db/derby/V1__a.sql", "create table a (x varchar(9))");
    script("db/derby/V2__b.sql", "insert into a values ('once')");

    migrate("db/derby/V1__a.sql");
    migrate("db/derby/V1__a.sql", "db/derby/V2__b.sql");
    migrate("db/derby/V1__a.sql", "db/derby/V2__b.sql");

    assertEquals(List.of("once"), rows("select x from a"));
  }

  @Test
  void refusesADatabaseOfANewerProgram() throws Exception {
    script("db/derby/V1__a.sql", "create table a (x varchar(9))");
    script("db/derby/V2__b.sql", "create table b (x varchar(9))");
    migrate("db/derby/V1__a.sql", "db/derby/V2__b.sql");

    StoreUnavailable failure =
        assertThrows(StoreUnavailable.class, () -> migrate("db/derby/V1__a.sql"));

    assertEquals(Cause.NEWER, failure.kind());
    assertEquals(List.of("sample"), failure.reason().arguments());
  }

  @Test
  void refusesAScriptThatWasChangedAfterwards() throws Exception {
    script("db/derby/V1__a.sql", "create table a (x varchar(9))");
    migrate("db/derby/V1__a.sql");
    script("db/derby/V1__a.sql", "create table a (x varchar(10))");

    StoreUnavailable failure =
        assertThrows(StoreUnavailable.class, () -> migrate("db/derby/V1__a.sql"));

    assertEquals(Cause.DAMAGED, failure.kind());
  }

  @Test
  void reportsAScriptThatFails() throws Exception {
    script("db/derby/V1__a.sql", "this is no SQL");

    StoreUnavailable failure =
        assertThrows(StoreUnavailable.class, () -> migrate("db/derby/V1__a.sql"));

    assertEquals(Cause.DAMAGED, failure.kind());
  }

  @Test
  void reportsAScriptThatIsMissing() {
    assertThrows(NullPointerException.class, () -> migrate("db/derby/V1__a.sql"));
  }

  @Test
  void propertiesAreReplaced() throws Exception {
    migrate();
    try (Connection connection = database.getConnection()) {
      StoreProperties.put(connection, "site", "A1");
      StoreProperties.put(connection, "site", "B2");

      assertEquals(Optional.of("B2"), StoreProperties.find(connection, "site"));
      assertEquals(Optional.empty(), StoreProperties.find(connection, "nothing"));
    }
  }
}
