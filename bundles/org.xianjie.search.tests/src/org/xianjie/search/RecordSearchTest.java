package org.xianjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.kernel.FirstRun;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.store.Authorship;
import org.xianjie.testing.TestPlatform;

/** Search over a real database: only what the person may read, at once after every change. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordSearchTest {
  private static final String HOUSEHOLD = "household";
  private static final String TOWN = "520698901";
  private static final String OTHER_TOWN = "520698902";
  private static final String PASSWORD = "four plain test words";

  private SignedIn signedIn;
  private Caller clerk;
  private Caller other;

  @BeforeAll
  void open(@TempDir Path folder) {
    TestPlatform.setup()
        .create(
            folder,
            new FirstRun(
                "5206",
                "A1",
                LocalDate.of(2025, 1, 1),
                Optional.empty(),
                "admin",
                PASSWORD.toCharArray(),
                Locale.SIMPLIFIED_CHINESE));
    signedIn =
        TestPlatform.signIn()
            .open(folder, "admin", PASSWORD.toCharArray(), Locale.SIMPLIFIED_CHINESE);
    signedIn
        .kernel()
        .store()
        .write(
            new Authorship(Caller.SYSTEM, "test", ""),
            session -> {
              Region city = session.find(Region.class, "5206").orElseThrow();
              Region county = new Region("520698", "示例县", RegionLevel.COUNTY, city);
              session.add(county);
              for (String code : List.of(TOWN, OTHER_TOWN)) {
                Region town = new Region(code, "示例镇", RegionLevel.TOWNSHIP, county);
                session.add(town);
                session.add(new Region(code + "001", "石板村", RegionLevel.VILLAGE, town));
              }
              return county;
            });
    clerk = clerk("clerk", TOWN);
    other = clerk("other", OTHER_TOWN);
  }

  @AfterAll
  void close() {
    signedIn.close();
  }

  private static Caller clerk(String account, String town) {
    Grant grant = new Grant("R-TOWN", "ORG-" + town, town);
    return new Caller(account, account, "", List.of(grant), Locale.SIMPLIFIED_CHINESE);
  }

  private Kernel kernel() {
    return signedIn.kernel();
  }

  private RecordView add(Caller caller, String town, String head) {
    Map<String, Object> values = Map.of("region", town + "001", "headName", head, "members", 3);
    return kernel().records().create(caller, HOUSEHOLD, values);
  }

  @Test
  void findsWhatThePersonMayReadAndNothingElse() {
    RecordView own = add(clerk, TOWN, "冉玉梅");
    add(other, OTHER_TOWN, "冉玉兰");
    try (RecordSearch search = new RecordSearch(kernel(), clerk)) {
      search.build(() -> false);
      List<RecordView> found = search.find(own.code(), 10);
      assertEquals(List.of(own.code()), found.stream().map(RecordView::code).toList());
      List<RecordView> all = search.find(own.code().substring(0, 4), 10);
      assertTrue(all.stream().allMatch(view -> view.code().equals(own.code())));
    }
  }

  @Test
  void followsWhatIsSavedLater() {
    try (RecordSearch search = new RecordSearch(kernel(), clerk)) {
      search.build(() -> false);
      int before = search.size();
      RecordView late = add(clerk, TOWN, "田仁贵");
      assertTrue(search.find(late.code(), 10).isEmpty());
      search.follow();
      assertEquals(before + 1, search.size());
      assertEquals(late.code(), search.find(late.code(), 10).getFirst().code());
    }
  }

  @Test
  void neverShowsAVoidedRecord() {
    RecordView mistake = add(clerk, TOWN, "杨小芸");
    try (RecordSearch search = new RecordSearch(kernel(), clerk)) {
      search.build(() -> false);
      kernel()
          .store()
          .write(
              new Authorship(Caller.SYSTEM, "test", ""),
              session -> {
                var type = kernel().records().catalogue().find(HOUSEHOLD).orElseThrow().type();
                var record = session.find(type, mistake.code()).orElseThrow();
                record.markDeleted();
                return record;
              });
      assertTrue(search.find(mistake.code(), 10).isEmpty());
    }
  }

  @Test
  void findsAVillageByPinyin() {
    try (RecordSearch search = new RecordSearch(kernel(), clerk)) {
      search.build(() -> false);
      List<String> villages = search.find("sbc", 10).stream().map(RecordView::code).toList();
      assertEquals(Set.of(TOWN + "001", OTHER_TOWN + "001"), Set.copyOf(villages));
    }
  }

  @Test
  void stopsWhenTold() {
    add(clerk, TOWN, "冉玉梅");
    try (RecordSearch search = new RecordSearch(kernel(), clerk)) {
      search.build(() -> true);
      assertEquals(0, search.size());
    }
  }
}
