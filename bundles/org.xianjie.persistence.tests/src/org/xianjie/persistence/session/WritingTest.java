package org.xianjie.persistence.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.persistence.TestStores.AUTHOR;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.audit.AuditEntry;
import org.xianjie.core.household.Household;
import org.xianjie.core.region.Region;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Refusal;
import org.xianjie.persistence.TestStores;

class WritingTest {
  @TempDir static Path folder;
  private static OpenedStore opened;

  @BeforeAll
  static void open() {
    opened = TestStores.create(folder);
  }

  @AfterAll
  static void close() {
    opened.close();
  }

  private static Household read(String code) {
    return opened.store().read(session -> session.find(Household.class, code).orElseThrow());
  }

  private static List<AuditEntry> audit(String code) {
    return opened
        .store()
        .read(
            session ->
                session
                    .entityManager()
                    .createQuery(
                        "select a from AuditEntry a where a.recordCode = ?1 order by a.id",
                        AuditEntry.class)
                    .setParameter(1, code)
                    .getResultList());
  }

  @Test
  void stampsAuthorTimeIdentityAndRegion() {
    Household household = read(TestStores.addHousehold(opened, "张三", "13800000001"));

    assertEquals("admin", household.getCreatedBy());
    assertEquals(household.getCreatedAt(), household.getUpdatedAt());
    assertEquals('7', household.getUid().charAt(14));
    assertEquals(TestStores.VILLAGE, household.getRegionCode());
    assertEquals(1, household.getVersion());
  }

  @Test
  void generatesCodesOfPrefixYearSiteAndGrowingNumber() {
    String first = TestStores.addHousehold(opened, "张三", null);
    String second = TestStores.addHousehold(opened, "李四", null);

    assertTrue(first.matches("H-2026-A1-\\d{6}"), first);
    assertEquals(number(first) + 1, number(second));
  }

  private static int number(String code) {
    return Integer.parseInt(code.substring(code.length() - 6));
  }

  @Test
  void neverGeneratesACodeThatAPersonGave() {
    int next = number(TestStores.addHousehold(opened, "张三", null)) + 1;
    String given = String.format("H-2026-A1-%06d", next + 1);
    opened
        .store()
        .write(
            AUTHOR,
            session -> {
              Region village = session.find(Region.class, TestStores.VILLAGE).orElseThrow();
              Household household = TestStores.household(village, "王五", null);
              household.setCode(given);
              session.add(household);
              return null;
            });

    String generated = TestStores.addHousehold(opened, "赵六", null);

    assertTrue(number(generated) > next + 1, generated);
  }

  @Test
  void refusesARecordWithoutCodeAndPrefix() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                opened
                    .store()
                    .write(
                        AUTHOR,
                        session -> {
                          session.add(new Region(null, "无", null, null));
                          return null;
                        }));

    assertEquals("code.missing", refusal.reasons().getFirst().key());
  }

  @Test
  void fillsDigestsAndSortKeys() {
    Household household = read(TestStores.addHousehold(opened, "张三", " 13800000002 "));
    Region village =
        opened.store().read(s -> s.find(Region.class, TestStores.VILLAGE).orElseThrow());

    assertEquals(opened.store().read(s -> s.digest("13800000002")), household.getPhoneDigest());
    assertTrue(village.getNameSortKey().startsWith("shi li cun"), village.getNameSortKey());
  }

  @Test
  void auditsWhatChangedWithoutPlainEncryptedValues() {
    String code = TestStores.addHousehold(opened, "张三", "13800000003");
    opened
        .store()
        .write(
            AUTHOR,
            session -> {
              Household household = session.find(Household.class, code).orElseThrow();
              household.setMembers(5);
              household.setPhone("13900000003");
              return null;
            });

    List<AuditEntry> entries = audit(code);

    assertEquals(2, entries.size());
    String changes = entries.get(1).getChanges();
    assertTrue(changes.contains("\"members\":[\"3\",\"5\"]"), changes);
    assertTrue(changes.contains("\"phone\":[\""), changes);
    assertTrue(!changes.contains("13800000003") && !changes.contains("13900000003"), changes);
    assertTrue(!changes.contains("headName"), changes);
    assertEquals("household", entries.get(1).getRecordType());
    assertEquals("test", entries.get(1).getOperation());
  }

  @Test
  void derivedFieldsFollowAChange() {
    String code = TestStores.addHousehold(opened, "张三", "13800000004");
    opened
        .store()
        .write(
            AUTHOR,
            session -> {
              session.find(Household.class, code).orElseThrow().setPhone(null);
              return null;
            });

    assertNull(read(code).getPhoneDigest());
  }

  @Test
  void refusesADuplicateCode() {
    String code = TestStores.addHousehold(opened, "张三", null);
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                opened
                    .store()
                    .write(
                        AUTHOR,
                        session -> {
                          Region village =
                              session.find(Region.class, TestStores.VILLAGE).orElseThrow();
                          Household twin = TestStores.household(village, "李四", null);
                          twin.setCode(code);
                          session.add(twin);
                          return null;
                        }));

    assertEquals("write.duplicate", refusal.reasons().getFirst().key());
  }

  @Test
  void storesNothingWhenTheWorkFails() {
    long before = opened.store().read(s -> s.count(RecordQuery.of(Household.class)));
    assertThrows(
        IllegalStateException.class,
        () ->
            opened
                .store()
                .write(
                    AUTHOR,
                    session -> {
                      Region village = session.find(Region.class, TestStores.VILLAGE).orElseThrow();
                      session.add(TestStores.household(village, "李四", null));
                      session.flush();
                      throw new IllegalStateException("on purpose");
                    }));

    assertEquals(before, opened.store().read(s -> s.count(RecordQuery.of(Household.class))));
    assertTrue(opened.check().stream().allMatch(result -> result.ok()), opened.check()::toString);
  }

  @Test
  void refusesToWriteInAReadingTransaction() {
    assertThrows(
        IllegalStateException.class,
        () ->
            opened
                .store()
                .read(
                    session -> {
                      session.add(new Household());
                      return null;
                    }));
  }

  @Test
  void refusesToWriteAroundTheStore() {
    String code = TestStores.addHousehold(opened, "张三", null);
    assertThrows(
        IllegalStateException.class,
        () ->
            opened
                .store()
                .read(
                    session -> {
                      session.find(Household.class, code).orElseThrow().setMembers(9);
                      session.flush();
                      return null;
                    }));
    assertEquals(3, read(code).getMembers());
  }

  @Test
  void auditsThatEncryptedFieldsWereRead() {
    String code = TestStores.addHousehold(opened, "张三", "13800000005");
    opened
        .store()
        .write(
            AUTHOR,
            session -> {
              Household household = session.find(Household.class, code).orElseThrow();
              session.auditReading(household, List.of("phone"));
              return null;
            });

    AuditEntry entry = audit(code).getLast();
    assertEquals("read", entry.getOperation());
    assertEquals("{\"phone\":[]}", entry.getChanges());
  }

  @Test
  void releasedRecordsMayStillBeReferredTo() {
    List<String> codes =
        opened
            .store()
            .write(
                AUTHOR,
                session -> {
                  List<String> added = new ArrayList<>();
                  Region village = session.find(Region.class, TestStores.VILLAGE).orElseThrow();
                  for (int i = 0; i < 6; i++) {
                    Household household = TestStores.household(village, "户" + i, null);
                    session.add(household);
                    added.add(household.getCode());
                    if (i % 2 == 1) {
                      session.release();
                    }
                  }
                  return added;
                });

    for (String code : codes) {
      assertEquals(TestStores.VILLAGE, read(code).getRegion().getCode());
      assertEquals(1, audit(code).size());
    }
  }
}
