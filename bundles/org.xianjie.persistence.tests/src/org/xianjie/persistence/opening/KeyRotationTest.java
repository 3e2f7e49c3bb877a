package org.xianjie.persistence.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.persistence.TestStores.ACCOUNT;
import static org.xianjie.persistence.TestStores.AUTHOR;
import static org.xianjie.persistence.TestStores.password;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.audit.AuditEntry;
import org.xianjie.core.household.Household;
import org.xianjie.core.store.Algorithms;
import org.xianjie.core.store.CheckResult;
import org.xianjie.core.store.NewStore;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.persistence.DirectConnection;
import org.xianjie.persistence.TestStores;

/** Keys of encrypted fields, of persons in the audit, and the algorithms chosen. */
class KeyRotationTest {
  private static final int HOUSEHOLDS = 1200;

  @TempDir Path folder;
  private final EmbeddedStoreOpener opener = TestStores.opener();

  @Test
  void everyValueTakesTheNewKeyAndStaysReadable() throws SQLException {
    try (OpenedStore opened = TestStores.create(folder)) {
      fill(opened);
      assertEquals(Set.of((short) 1), numbers("phone"));
      long values = opened.rotateKeys();
      assertEquals(3 * HOUSEHOLDS, values, "head, phone and the key of the audit");
      assertEquals(Set.of((short) 2), numbers("phone"));
      assertEquals(Set.of((short) 2), numbers("headName"));
      read(opened);
      TestStores.addHousehold(opened, "户主0", "1380");
      assertEquals(Set.of((short) 2), numbers("phone"));
    }
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      read(opened);
      opened.rotateKeys();
      assertEquals(Set.of((short) 3), numbers("phone"));
      assertEquals(List.of("3"), values("select key_number from data_key"));
      assertTrue(opened.check().stream().allMatch(CheckResult::ok), opened.check()::toString);
    }
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      read(opened);
    }
  }

  @Test
  void aDestroyedKeyLeavesNoPlainText() throws SQLException {
    String code;
    try (OpenedStore opened = TestStores.create(folder)) {
      code = TestStores.addHousehold(opened, "张三", "13800000001");
      opened.rotateKeys();
      try (Connection connection = DirectConnection.to(folder);
          Statement statement = connection.createStatement()) {
        statement.executeUpdate("delete from data_key");
      }
    }
    try (OpenedStore opened = opener.open(folder, ACCOUNT, password())) {
      RuntimeException failure =
          assertThrows(
              RuntimeException.class,
              () -> opened.store().read(s -> s.find(Household.class, code).orElseThrow()));
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        assertFalse(String.valueOf(cause.getMessage()).contains("138"), cause::toString);
        assertFalse(String.valueOf(cause.getMessage()).contains("张三"), cause::toString);
      }
    }
  }

  @Test
  void theAuditTellsNothingOfAPersonWhoseKeyIsDestroyed() throws SQLException {
    try (OpenedStore opened = TestStores.create(folder)) {
      String one = TestStores.addHousehold(opened, "张三", "13800000001");
      String other = TestStores.addHousehold(opened, "张三", "13800000001");
      assertNotEquals(phoneInAudit(opened, one), phoneInAudit(opened, other));
      change(opened, one, "13800000002", false);
      change(opened, one, "13800000001", false);
      List<String> written = auditOf(opened, one);
      assertEquals(
          digestAfter(written.get(0)), digestAfter(written.get(2)), "the same value is recognised");
      change(opened, one, null, true);
      List<String> left = values("select wrapped from subject_key where destroyedAt is not null");
      assertEquals(1, left.size());
      assertEquals(null, left.getFirst());
      change(opened, one, "13800000001", false);
      assertEquals("changed", digestAfter(auditOf(opened, one).getLast()));
      assertTrue(opened.check().stream().allMatch(CheckResult::ok), opened.check()::toString);
    }
  }

  @Test
  void theNationalAlgorithmsSealADatabase(@TempDir Path national) {
    opener.create(
        national,
        new NewStore(ACCOUNT, password(), "A1", Algorithms.NATIONAL),
        TestStores::firstContent);
    for (int round = 0; round < 2; round++) {
      try (OpenedStore opened = opener.open(national, ACCOUNT, password())) {
        TestStores.addHousehold(opened, "张三", "13800000001");
        opened.rotateKeys();
        List<Household> found =
            opened
                .store()
                .read(s -> s.list(RecordQuery.of(Household.class).where("phone", "13800000001")));
        assertEquals(round + 1, found.size());
        assertTrue(opened.check().stream().allMatch(CheckResult::ok), opened.check()::toString);
      }
    }
  }

  private static void fill(OpenedStore opened) {
    opened
        .store()
        .write(
            AUTHOR,
            session -> {
              var village =
                  session
                      .find(org.xianjie.core.region.Region.class, TestStores.VILLAGE)
                      .orElseThrow();
              for (int i = 1; i <= HOUSEHOLDS; i++) {
                session.add(TestStores.household(village, "户主" + i, "138" + i));
              }
              return null;
            });
  }

  private static void read(OpenedStore opened) {
    opened
        .store()
        .read(
            session -> {
              for (Household household : session.list(RecordQuery.of(Household.class))) {
                assertEquals(
                    household.getHeadName().substring(2), household.getPhone().substring(3));
              }
              return null;
            });
  }

  private static void change(OpenedStore opened, String code, String phone, boolean forget) {
    opened
        .store()
        .write(
            AUTHOR,
            session -> {
              Household household = session.find(Household.class, code).orElseThrow();
              household.setPhone(phone);
              if (forget) {
                session.forget(household);
              }
              return null;
            });
  }

  private static String phoneInAudit(OpenedStore opened, String code) {
    return digestAfter(auditOf(opened, code).getFirst());
  }

  private static String digestAfter(String changes) {
    int start = changes.indexOf("\"phone\":[");
    String[] pair = changes.substring(start + 9, changes.indexOf(']', start)).split(",");
    return pair[1].replace("\"", "");
  }

  private static List<String> auditOf(OpenedStore opened, String code) {
    return opened
        .store()
        .read(
            session ->
                session
                    .entityManager()
                    .createQuery(
                        "select a from AuditEntry a where a.recordCode = :code order by a.id",
                        AuditEntry.class)
                    .setParameter("code", code)
                    .getResultList()
                    .stream()
                    .map(AuditEntry::getChanges)
                    .toList());
  }

  private Set<Short> numbers(String column) throws SQLException {
    Set<Short> numbers = new HashSet<>();
    for (String stored : values("select " + column + " from household")) {
      numbers.add(ByteBuffer.wrap(Base64.getDecoder().decode(stored)).getShort());
    }
    return numbers;
  }

  private List<String> values(String select) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = DirectConnection.to(folder);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(select)) {
      while (row.next()) {
        values.add(row.getString(1));
      }
    }
    return values;
  }
}
