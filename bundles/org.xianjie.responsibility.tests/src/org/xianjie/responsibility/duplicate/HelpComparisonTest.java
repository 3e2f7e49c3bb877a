package org.xianjie.responsibility.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpComparisonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private final HelpComparison comparison = new HelpComparison(90, 180);

  @Test
  void findsOneDuplicateAndOneBlindSpot() {
    List<Help> help = List.of(help("H1", "D1", 100), help("H1", "D2", 60), help("H1", "D3", 20));
    List<HelpedHousehold> households =
        List.of(
            new HelpedHousehold("H1", true, null, null),
            new HelpedHousehold("H2", false, DAY.minusDays(200), null));
    assertEquals(
        List.of(new HelpComparison.Overlap("H1", List.of(), List.of(0, 1, 2))),
        comparison.duplicates(help));
    assertEquals(List.of("H2"), comparison.blindSpots(households, help, DAY));
    assertEquals(List.of(), comparison.repeats(help));
  }

  @ParameterizedTest
  @CsvSource({"90, 1", "91, 0", "0, 1"})
  void countsDaysUpToTheWindow(int apart, int found) {
    List<Help> help = List.of(help("H1", "D1", apart), help("H1", "D2", 0));
    assertEquals(found, comparison.duplicates(help).size());
  }

  @Test
  void oneProviderIsARepeat() {
    List<Help> help = List.of(help("H1", "D1", 10), help("H1", "D1", 0));
    assertEquals(List.of(), comparison.duplicates(help));
    assertEquals(List.of(0, 1), comparison.repeats(help).getFirst().allocations());
  }

  @Test
  void whatIsUnknownIsNoDuplicate() {
    Help known = help("H1", "D1", 0);
    for (Help unknown :
        List.of(
            new Help("H1", Set.of(), "RICE", null, DAY, null),
            new Help("H1", Set.of(), null, "D2", DAY, null),
            new Help("H1", Set.of(), "RICE", "D2", null, null))) {
      assertEquals(List.of(), comparison.duplicates(List.of(known, unknown)));
    }
  }

  @Test
  void servicesOverlapInTimeAndPlace() {
    Help first = service("CARE", "D1", 30, 0, "V1", "V2");
    Help other = service("CARE", "D2", 10, 0, "V2", "V3");
    assertEquals(
        List.of(new HelpComparison.Overlap(null, List.of("V2"), List.of(0, 1))),
        comparison.duplicates(List.of(first, other)));
    for (Help apart :
        List.of(
            service("CARE", "D2", 60, 31, "V2"),
            service("CARE", "D1", 10, 0, "V2"),
            service("CARE", "D2", 10, 0, "V3"),
            service("FILM", "D2", 10, 0, "V2"))) {
      assertEquals(List.of(), comparison.duplicates(List.of(first, apart)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "true, , , true",
    "false, , , false",
    "false, 180, , false",
    "false, 181, , true",
    "true, , 181, true",
    "true, , 180, false",
    "true, 300, 5, false",
    "true, , -1, true"
  })
  void blindSpotsAreThoseNobodyHelped(
      boolean tagged, Integer needDays, Integer helpDays, boolean blind) {
    HelpedHousehold household = new HelpedHousehold("H", tagged, ago(needDays), ago(helpDays));
    assertEquals(blind, !comparison.blindSpots(List.of(household), List.of(), DAY).isEmpty());
  }

  @Test
  void isSymmetricWhateverTheOrder() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Help> help = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        help.add(help("H" + random.nextInt(3), "D" + random.nextInt(3), random.nextInt(300)));
      }
      Set<Set<String>> expected = groups(help, comparison.duplicates(help));
      List<Help> shuffled = new ArrayList<>(help);
      Collections.shuffle(shuffled, random);
      assertEquals(expected, groups(shuffled, comparison.duplicates(shuffled)));
      assertEquals(byHand(help), members(comparison.duplicates(help)));
    }
  }

  /** Everything that has a partner: the definition, pair by pair. */
  private static Set<Integer> byHand(List<Help> help) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < help.size(); i++) {
      for (int j = 0; j < help.size(); j++) {
        Help a = help.get(i);
        Help b = help.get(j);
        if (a.household().equals(b.household())
            && !a.provider().equals(b.provider())
            && Math.abs(ChronoUnit.DAYS.between(a.from(), b.from())) <= 90) {
          found.add(i);
        }
      }
    }
    return found;
  }

  private static Set<Integer> members(List<HelpComparison.Overlap> overlaps) {
    Set<Integer> members = new TreeSet<>();
    overlaps.forEach(overlap -> assertFalse(!members.addAll(overlap.allocations())));
    return members;
  }

  private static Set<Set<String>> groups(List<Help> help, List<HelpComparison.Overlap> overlaps) {
    Set<Set<String>> groups = new java.util.HashSet<>();
    for (HelpComparison.Overlap overlap : overlaps) {
      Set<String> group = new TreeSet<>();
      overlap.allocations().forEach(i -> group.add(help.get(i).toString()));
      groups.add(group);
    }
    return groups;
  }

  private static LocalDate ago(Integer days) {
    return days == null ? null : DAY.minusDays(days);
  }

  private static Help help(String household, String provider, int daysAgo) {
    return new Help(household, Set.of(), "RICE", provider, DAY.minusDays(daysAgo), null);
  }

  private static Help service(String kind, String provider, int from, int to, String... villages) {
    return new Help(null, Set.of(villages), kind, provider, DAY.minusDays(from), DAY.minusDays(to));
  }
}
