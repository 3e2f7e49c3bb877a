package org.xianjie.persistence.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.persistence.TestStores.AUTHOR;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.household.Household;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.text.Refusal;
import org.xianjie.persistence.TestStores;

class ConcurrencyTest {
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

  @Test
  void refusesTheSecondOfTwoWritersOfOneRecord() {
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
                          Household mine = session.find(Household.class, code).orElseThrow();
                          change(code, 7);
                          mine.setMembers(8);
                          return null;
                        }));

    assertEquals("write.conflict", refusal.reasons().getFirst().key());
    assertEquals(7, read(code).getMembers());
  }

  private static void change(String code, int members) {
    opened
        .store()
        .write(
            AUTHOR,
            session -> {
              session.find(Household.class, code).orElseThrow().setMembers(members);
              return null;
            });
  }

  @Test
  void manyWritersAtOnceLoseNothing() throws Exception {
    int writers = 4;
    int each = 25;
    TreeSet<String> codes = new TreeSet<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
      List<Future<List<String>>> running = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        running.add(
            pool.submit(
                () -> {
                  List<String> mine = new ArrayList<>();
                  for (int i = 0; i < each; i++) {
                    mine.add(TestStores.addHousehold(opened, "户", "1"));
                  }
                  return mine;
                }));
      }
      for (Future<List<String>> one : running) {
        codes.addAll(one.get());
      }
    }

    assertEquals(writers * each, codes.size());
    Optional<String> lost =
        codes.stream()
            .filter(code -> opened.store().read(s -> s.find(Household.class, code)).isEmpty())
            .findFirst();
    assertEquals(Optional.empty(), lost);
    assertTrue(opened.check().stream().allMatch(result -> result.ok()), opened.check()::toString);
  }
}
