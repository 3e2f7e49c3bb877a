package org.xianjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {
  private final SearchIndex index = new SearchIndex();

  @BeforeEach
  void fill() {
    index.put(
        List.of(
            new SearchEntry("household", "H-2026-A1-000050", "冉玉梅", List.of("示例村02", "三组")),
            new SearchEntry("household", "H-2026-A1-000051", "田仁贵", List.of("示例村03")),
            new SearchEntry(
                "need", "N-2026-A1-000124", "孩子放学无人照看", List.of("老人在地里干活接不了，希望村里有人带着写作业")),
            new SearchEntry("need", "N-2026-A1-001240", "水渠堵塞影响灌溉", List.of("冉玉梅", "示例村02"))));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "H-2026-A1-000050, H-2026-A1-000050",
    "h-2026-a1-000051, H-2026-A1-000051",
    "124, N-2026-A1-000124",
    "000124, N-2026-A1-000124",
    "冉玉梅, H-2026-A1-000050",
    "玉梅, H-2026-A1-000050",
    "rym, H-2026-A1-000050",
    "ranyu, H-2026-A1-000050",
    "yumei, H-2026-A1-000050",
    "trg, H-2026-A1-000051",
    "灌溉, N-2026-A1-001240",
    "写作业, N-2026-A1-000124",
    "hzfx, N-2026-A1-000124",
    "冉玉梅 水渠, N-2026-A1-001240"
  })
  void findsByCodeWordsAndPinyin(String typed, String code) {
    assertEquals(code, index.find(typed, 5).getFirst().code());
  }

  @ParameterizedTest
  @CsvSource({"电商直播", "zzz", "冉玉梅 电商", "'  '"})
  void findsNothingWhereAPartIsMissing(String typed) {
    assertTrue(index.find(typed, 5).isEmpty());
  }

  @Test
  void putsAnEntryInThePlaceOfItsOldOne() {
    index.put(List.of(new SearchEntry("need", "N-2026-A1-000124", "想学电商直播", List.of())));
    assertEquals(4, index.size());
    assertTrue(index.find("孩子放学", 5).isEmpty());
    assertEquals("想学电商直播", index.find("电商", 5).getFirst().title());
  }

  @Test
  void losesWhatIsTakenOut() {
    index.remove("household", "H-2026-A1-000051");
    assertTrue(index.find("田仁贵", 5).isEmpty());
    assertEquals(3, index.size());
  }

  @ParameterizedTest
  @CsvSource({"(", "\"冉", "a:b", "*", "[x TO y]", "\\"})
  void takesEveryCharacterAsText(String typed) {
    assertTrue(index.find(typed, 5).size() <= 4);
  }
}
