package org.xianjie.exchange.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateSearchTest {
  private static final String VILLAGE = "520602001001";

  @ParameterizedTest
  @CsvSource({
    "王小明,1980-05-12,520602001001,王小明,1980-05-12,520602001001,SAME",
    "王小明,1980-05-12,520602001001,王 小明,1980-05-12,520602001002,SAME",
    "王小明,1980-05-12,520602001001,王小朋,1980-05-12,520602001001,NAME_TYPO",
    "王小明,1980-05-12,520602001001,王明小,1980-05-12,520602001001,NAME_TYPO",
    "王小明,1980-05-12,520602001001,王小,1980-05-12,520602001001,NAME_TYPO",
    "王小明,1980-05-12,520602001001,王小明,1980-05-21,520602001001,DATE_TYPO",
    "王小明,1980-05-12,520602001001,王小明,1981-05-12,520602001001,DATE_TYPO",
    "王小明,1980-05-12,520602001001,王小明,1980-12-05,520602001001,DATE_TYPO",
    "王小明,,520602001001,王小明,1980-05-12,520602001001,NO_DATE",
    "王小明,,520602001,王小明,1980-05-12,520602001001,NO_DATE",
    "买买提·艾力,1980-05-12,520602001001,买买提艾力,1980-05-12,520602001001,SAME",
    "王小明,,520602001001,王小明,1980-05-12,520602001002,",
    "王小明,,520602001001,王小朋,,520602001001,",
    "王小明,1980-05-12,520602001001,王小明,1980-05-12,520602002001,",
    "王小明,1980-05-12,520602001001,王大朋,1980-05-12,520602001001,",
    "王小明,1980-05-12,520602001001,王小朋,1980-05-21,520602001001,",
    "王小明,1980-05-12,520602001001,王小明,1991-05-12,520602001001,",
    "王,1980-05-12,520602001001,李,1980-05-12,520602001001,"
  })
  void tellsWhyTwoMayBeOne(
      String name,
      LocalDate date,
      String region,
      String otherName,
      LocalDate otherDate,
      String otherRegion,
      Likeness expected) {
    Description one = new Description("1", name, date, region);
    Description other = new Description("2", otherName, otherDate, otherRegion);
    assertEquals(Optional.ofNullable(expected), DuplicateSearch.compare(one, other));
    assertEquals(Optional.ofNullable(expected), DuplicateSearch.compare(other, one));
  }

  @Test
  void findsWhatComparingEveryPairFinds() {
    Random random = new Random(1);
    for (int round = 0; round < 50; round++) {
      List<Description> all = new ArrayList<>();
      DuplicateSearch search = new DuplicateSearch();
      for (int i = 0; i < 60; i++) {
        Description description = random(random, String.valueOf(i));
        List<Description> expected =
            all.stream()
                .filter(other -> DuplicateSearch.compare(description, other).isPresent())
                .toList();
        List<Description> found = search.like(description);
        assertEquals(expected.size(), found.size());
        assertEquals(java.util.Set.copyOf(expected), java.util.Set.copyOf(found));
        for (Description other : all) {
          assertEquals(
              DuplicateSearch.compare(description, other),
              DuplicateSearch.compare(other, description));
        }
        search.add(description);
        all.add(description);
      }
    }
  }

  @Test
  void findsEverySingleTypo() {
    Random random = new Random(2);
    String[] others = {"赵", "钱", "孙"};
    for (int i = 0; i < 500; i++) {
      Description one = random(random, "1");
      if (one.name().length() < 3 || one.birthDate() == null) {
        continue;
      }
      StringBuilder name = new StringBuilder(one.name());
      int place = random.nextInt(name.length());
      switch (random.nextInt(3)) {
        case 0 -> name.deleteCharAt(place);
        case 1 -> name.insert(place, others[random.nextInt(others.length)]);
        default -> name.replace(place, place + 1, others[random.nextInt(others.length)]);
      }
      Description typo = new Description("2", name.toString(), one.birthDate(), VILLAGE);
      Likeness expected = one.name().equals(typo.name()) ? Likeness.SAME : Likeness.NAME_TYPO;
      assertEquals(Optional.of(expected), DuplicateSearch.compare(one, typo));
    }
  }

  private static Description random(Random random, String code) {
    String[] characters = {"王", "李", "明", "小", "强"};
    StringBuilder name = new StringBuilder();
    for (int i = 1 + random.nextInt(3); i >= 0; i--) {
      name.append(characters[random.nextInt(characters.length)]);
    }
    LocalDate date = LocalDate.of(1980, 1 + random.nextInt(3), 1 + random.nextInt(3));
    String region = random.nextInt(4) == 0 ? VILLAGE.substring(0, 9) : VILLAGE;
    return new Description(code, name.toString(), random.nextInt(5) == 0 ? null : date, region);
  }
}
