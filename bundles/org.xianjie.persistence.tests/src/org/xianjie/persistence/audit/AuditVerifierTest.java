package org.xianjie.persistence.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.core.store.CheckResult;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.persistence.DirectConnection;
import org.xianjie.persistence.TestStores;

class AuditVerifierTest {
  @TempDir Path folder;
  private OpenedStore opened;

  @BeforeEach
  void open() {
    opened = TestStores.create(folder);
    TestStores.addHousehold(opened, "张三", "13800000001");
    TestStores.addHousehold(opened, "李四", "13800000002");
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private CheckResult audit() {
    return opened.check().stream().filter(r -> r.id().equals("audit")).findFirst().orElseThrow();
  }

  private void tamper(String... statements) throws SQLException {
    try (Connection connection = DirectConnection.to(folder);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        assertTrue(statement.executeUpdate(sql) > 0, sql);
      }
    }
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = DirectConnection.to(folder);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void findsNothingWhereNothingWasTouched() {
    CheckResult result = audit();

    assertTrue(result.ok(), () -> result.detail().text(Locale.ENGLISH));
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

    CheckResult result = audit();

    assertFalse(result.ok());
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

    assertFalse(audit().ok());
  }

  @Test
  void findsAnEntryMovedToAnotherTransaction() throws SQLException {
    tamper(
        "update audit_entry set transactionuid = (select min(transaction_uid) from audit_link)"
            + " where id = (select max(id) from audit_entry)");

    assertFalse(audit().ok());
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
