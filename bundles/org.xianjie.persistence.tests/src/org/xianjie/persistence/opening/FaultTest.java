package org.xianjie.persistence.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.persistence.TestStores.ACCOUNT;
import static org.xianjie.persistence.TestStores.password;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.store.CheckResult;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.persistence.ChildProcess;
import org.xianjie.persistence.DirectConnection;
import org.xianjie.persistence.TestStores;

/** Faults of machine and disk: nothing committed is lost, and what happened is said. */
class FaultTest {
  private static final String PAUSE =
      "create function pause() returns int language java parameter style java no sql"
          + " external name 'org.xianjie.persistence.opening.FaultProcess.pause'";

  @TempDir Path folder;
  @TempDir Path elsewhere;
  private final EmbeddedStoreOpener opener = TestStores.opener();

  /** A database with three households that must survive everything. */
  private void given() {
    try (OpenedStore opened = TestStores.create(folder)) {
      for (int i = 0; i < 3; i++) {
        TestStores.addHousehold(opened, "张三", "138" + i);
      }
    }
  }

  private void holds(Path where, long households) {
    try (OpenedStore opened = opener.open(where, ACCOUNT, password())) {
      assertEquals(households, FaultProcess.count(opened));
      assertTrue(opened.check().stream().allMatch(CheckResult::ok), opened.check()::toString);
    }
  }

  @Test
  void aMigrationThatIsKilledStartsAgain() throws Exception {
    given();
    Path first = elsewhere.resolve("V1__first.sql");
    Path second = elsewhere.resolve("V2__second.sql");
    Files.writeString(first, "create table kept (id int);\ninsert into kept values (1);\n");
    String half = "create table half (id int);\ninsert into half values (1);\n";
    Files.writeString(second, half + PAUSE + ";\ninsert into half values (pause());\n");
    try (ChildProcess child =
        ChildProcess.start(
            FaultProcess.class, "migrate", folder.toString(), elsewhere.toString())) {
      child.awaitLine("in the middle");
      child.kill();
    }
    Files.writeString(second, half);
    EmbeddedStoreOpener again =
        new EmbeddedStoreOpener(
            () -> FaultProcess.withModule(elsewhere),
            BusinessClock.system(),
            TestStores.cheapKeys());
    try (OpenedStore opened = again.open(folder, ACCOUNT, password())) {
      assertEquals(3, FaultProcess.count(opened));
      assertEquals(1, number("select count(*) from kept"), "the first script ran once");
      assertEquals(1, number("select count(*) from half"), "the second one ran whole, once");
      assertTrue(opened.check().stream().allMatch(CheckResult::ok), opened.check()::toString);
    }
  }

  @Test
  void aBackupThatIsKilledLeavesTheOneBefore() throws Exception {
    given();
    Path file = elsewhere.resolve("backup.zip");
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      opened.backup(file);
    }
    try (ChildProcess child =
        ChildProcess.start(FaultProcess.class, "backup", folder.toString(), file.toString())) {
      child.awaitLine("backing up");
      child.kill();
    }
    Path restored = elsewhere.resolve("restored");
    opener.restore(file, restored);
    try (OpenedStore opened = opener.open(restored, ACCOUNT, password())) {
      assertTrue(FaultProcess.count(opened) >= 3);
    }
    holds(folder, 4);
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      opened.backup(file);
    }
    assertEquals(List.of(), names(folder.resolve("backups")), "nothing half is left lying");
  }

  @Test
  void aRestoreThatIsKilledIsRepeated() throws Exception {
    given();
    Path file = elsewhere.resolve("backup.zip");
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      opened.backup(file);
    }
    Path restored = Files.createDirectory(elsewhere.resolve("restored"));
    try (ChildProcess child =
        ChildProcess.start(FaultProcess.class, "restore", restored.toString(), file.toString())) {
      child.awaitLine("restoring");
      child.kill();
    }
    Files.deleteIfExists(restored.resolve("keys.json"));
    opener.restore(file, restored);
    holds(restored, 3);
    assertFalse(
        names(restored).stream().anyMatch(name -> name.startsWith("restore-")),
        () -> names(restored).toString());
  }

  /** The size of files is limited, which meets the engine as a full disk does. */
  @Test
  void aFullDiskLosesNothing() throws Exception {
    given();
    List<String> limited = List.of("/bin/sh", "-c", "ulimit -f 5000; exec \"$0\" \"$@\"");
    try (ChildProcess child =
        ChildProcess.start(limited, FaultProcess.class, "fill", folder.toString())) {
      List<String> lines = child.lines();
      assertEquals(FaultProcess.EXPLAINED, child.end());
      assertTrue(lines.getLast().startsWith("unavailable STORAGE "), lines.getLast());
      assertTrue(lines.getLast().contains("disk full"), lines.getLast());
      holds(folder, 3 + 100L * (lines.size() - 1));
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws Exception {
    given();
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("database"))) {
      files.forEach(all::add);
    }
    permit(all, "r-xr-xr-x");
    try (ChildProcess child =
        ChildProcess.start(ordinaryRights(), FaultProcess.class, "open", folder.toString())) {
      List<String> lines = child.lines();
      assertEquals(FaultProcess.EXPLAINED, child.end());
      assertTrue(lines.getLast().startsWith("unavailable STORAGE "), lines::toString);
      assertTrue(lines.getLast().contains(folder.toString()), lines::toString);
    } finally {
      permit(all, "rwxr-xr-x");
    }
    holds(folder, 3);
  }

  /** The superuser writes everywhere unless this right is given up. */
  private static List<String> ordinaryRights() {
    return "root".equals(System.getProperty("user.name"))
        ? List.of("setpriv", "--bounding-set", "-dac_override")
        : List.of("/usr/bin/env");
  }

  private static void permit(List<Path> files, String permissions) throws IOException {
    for (Path file : files) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
  }

  @Test
  void aClockSetBackIsSaidAndLosesNothing() {
    given();
    Clock past = Clock.offset(Clock.systemUTC(), Duration.ofDays(-400));
    try (OpenedStore opened = TestStores.opener(past).open(folder, ACCOUNT, password())) {
      TestStores.addHousehold(opened, "李四", "139");
      CheckResult clock = check(opened, "clock");
      assertFalse(clock.ok());
      assertEquals("check.clock.back", clock.detail().key());
      assertTrue(check(opened, "audit").ok(), "the order of entries is not that of the clock");
    }
    holds(folder, 4);
  }

  private static CheckResult check(OpenedStore opened, String id) {
    return opened.check().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  /** The drill of domain.md §10.1 (SEC-3): every row of every table comes back. */
  @Test
  void theRestoreDrillBringsEveryRowBack() throws Exception {
    given();
    Path file = elsewhere.resolve("drill.zip");
    List<String> before;
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      opened.backup(file);
      before = rows(folder);
    }
    Path restored = elsewhere.resolve("drill");
    opener.restore(file, restored);
    try (OpenedStore opened = opener.open(restored, ACCOUNT, password())) {
      assertEquals(before, rows(restored));
      assertTrue(opened.check().stream().allMatch(CheckResult::ok), opened.check()::toString);
    }
  }

  private static List<String> rows(Path data) throws SQLException {
    List<String> tables = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    try (Connection connection = DirectConnection.to(data);
        Statement statement = connection.createStatement()) {
      try (ResultSet names =
          connection.getMetaData().getTables(null, null, null, new String[] {"TABLE"})) {
        while (names.next()) {
          tables.add("\"" + names.getString(2) + "\".\"" + names.getString(3) + "\"");
        }
      }
      for (String table : tables) {
        try (ResultSet row = statement.executeQuery("select * from " + table)) {
          while (row.next()) {
            StringBuilder text = new StringBuilder(table);
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
              text.append('|').append(row.getString(i));
            }
            rows.add(text.toString());
          }
        }
      }
    }
    rows.sort(null);
    assertTrue(rows.size() > 10, rows::toString);
    return rows;
  }

  private long number(String select) throws SQLException {
    try (Connection connection = DirectConnection.to(folder);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(select)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static List<String> names(Path where) {
    try (Stream<Path> files = Files.list(where)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
