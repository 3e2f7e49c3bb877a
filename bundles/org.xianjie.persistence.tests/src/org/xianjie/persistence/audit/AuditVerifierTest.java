package org.xianjie.persistence.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.core.store.Algorithms;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.persistence.DirectConnection;
import org.xianjie.persistence.TestStores;
import org.xianjie.persistence.key.KeyFile;
import org.xianjie.persistence.key.StoreKeys;

class AuditVerifierTest {
  @TempDir static Path folder;
  private static OpenedStore opened;
  private static AuditVerifier verifier;
  private Connection connection;

  @BeforeAll
  static void open() {
    opened = TestStores.create(folder);
    TestStores.addHousehold(opened, "张三", "13800000001");
    TestStores.addHousehold(opened, "李四", "13800000002");
    KeyFile keys =
        new KeyFile(folder.resolve("keys.json"), TestStores.cheapKeys(), Clock.systemUTC());
    StoreKeys unlocked = keys.unlock(TestStores.ACCOUNT, TestStores.password());
    verifier = new AuditVerifier(new AuditSeals(Algorithms.STANDARD, unlocked.digestKey()));
  }

  @AfterAll
  static void close() {
    opened.close();
  }

  @BeforeEach
  void connect() throws SQLException {
    connection = DirectConnection.to(folder);
    connection.setAutoCommit(false);
  }

  /** Undoes what the test has tampered with. */
  @AfterEach
  void undo() throws SQLException {
    connection.rollback();
    connection.close();
  }

  private AuditVerifier.Verdict audit() throws SQLException {
    return verifier.verify(connection);
  }

  private void tamper(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        assertTrue(statement.executeUpdate(sql) > 0, sql);
      }
    }
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void findsNothingWhereNothingWasTouched() throws SQLException {
    AuditVerifier.Verdict result = audit();

    assertTrue(result.whole(), () -> result.detail().text(Locale.ENGLISH));
    assertEquals("audit.whole", result.detail().key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "account = 'other'",
        "recordedat = timestamp('2020-01-01 00:00:00')",
        "operation = 'other'",
        "recordtype = 'other'",
        "recordcode = 'other'",
        "regioncode = '1'",
        "changes = '{}'",
        "reason = 'other'",
        "seal = 'other'"
      })
  void namesTheFirstEntryThatWasChanged(String change) throws SQLException {
    long last = number("select max(id) from audit_entry");
    tamper("update audit_entry set " + change + " where id = " + last);

    AuditVerifier.Verdict result = audit();

    assertFalse(result.whole());
    assertEquals("audit.entry", result.detail().key());
    assertEquals(last, result.detail().arguments().getFirst());
  }

  @Test
  void findsAnEntryTakenAway() throws SQLException {
    tamper("delete from audit_entry where id = (select min(id) from audit_entry)");

    assertEquals("audit.link", audit().detail().key());
  }

  @Test
  void findsEntriesThatChangedPlaces() throws SQLException {
    long first = number("select min(id) from audit_entry");
    tamper("update audit_entry set id = -1 where id = " + first);

    assertFalse(audit().whole());
  }

  @Test
  void findsAnEntryMovedToAnotherTransaction() throws SQLException {
    tamper(
        "update audit_entry set transactionuid = (select min(transaction_uid) from audit_link)"
            + " where id = (select max(id) from audit_entry)");

    assertFalse(audit().whole());
  }

  @Test
  void findsAForeignEntry() throws SQLException {
    tamper(
        "insert into audit_entry select -1, 'foreign', account, recordedat, operation, recordtype,"
            + " recordcode, regioncode, changes, reason, seal from audit_entry"
            + " where id = (select max(id) from audit_entry)");

    assertEquals("audit.foreign", audit().detail().key());
  }

  @Test
  void findsALinkTakenOutOfTheMiddle() throws SQLException {
    tamper(
        "delete from audit_entry where transactionuid ="
            + " (select transaction_uid from audit_link where sequence_number = 2)",
        "delete from audit_link where sequence_number = 2");

    assertEquals("audit.link", audit().detail().key());
  }

  @Test
  void findsACutTail() throws SQLException {
    long last = number("select max(sequence_number) from audit_link");
    tamper(
        "delete from audit_entry where transactionuid ="
            + " (select transaction_uid from audit_link where sequence_number = "
            + last
            + ")",
        "delete from audit_link where sequence_number = " + last);
    assertEquals("audit.end", audit().detail().key());

    tamper(
        "update audit_head set sequence_number = "
            + (last - 1)
            + ", digest = (select digest from audit_link where sequence_number = "
            + (last - 1)
            + ")");
    assertEquals("audit.end", audit().detail().key());
  }

  @Test
  void findsAMissingHead() throws SQLException {
    tamper("delete from audit_head");

    assertEquals("audit.end", audit().detail().key());
  }

  @Test
  void findsAnEmptiedAudit() throws SQLException {
    tamper("delete from audit_entry", "delete from audit_link");

    assertEquals("audit.end", audit().detail().key());
  }
}
