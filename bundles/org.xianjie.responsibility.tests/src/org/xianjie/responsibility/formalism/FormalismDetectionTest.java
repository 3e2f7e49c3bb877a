package org.xianjie.responsibility.formalism;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.responsibility.formalism.FormalismDetection.Window;
import org.xianjie.responsibility.visit.VisitPurpose;

class FormalismDetectionTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final Window QUARTER = new Window(START, LocalDate.of(2026, 3, 31));
  private static final List<Window> CHECK =
      List.of(new Window(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8)));
  private static final LocalDate INSIDE = LocalDate.of(2026, 3, 3);

  private final FormalismDetection detection =
      new FormalismDetection(
          new FormalismLimits(3, 50, 20, 5, 75, 15, 3),
          day ->
              day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);

  @Test
  void theHonestCadreIsNotSuspected() {
    assertEquals(List.of(), flags(honest("C1"), CHECK));
  }

  @Test
  void bunchingNeedsAWindow() {
    List<VisitEntry> visits = new ArrayList<>(honest("C1"));
    for (int i = 0; i < 6; i++) {
      visits.add(work("C1", "X" + i, INSIDE.plusDays(i % 4), 20 + i));
    }
    assertEquals(List.of("b"), flags(visits, CHECK));
    assertEquals(List.of(), flags(visits, List.of()));
    List<Window> always = List.of(QUARTER);
    assertEquals(List.of(), flags(visits, always));
    assertEquals(List.of(), flags(visits.subList(0, visits.size() - 1), CHECK));
  }

  @Test
  void bunchingCountsOverlappingWindowsOnce() {
    List<VisitEntry> visits = List.of(work("C1", "H1", INSIDE, 20));
    Map<String, Object> once =
        detection.suspicions(visits, List.of(), CHECK, QUARTER).getFirst().facts();
    List<Window> twice = List.of(CHECK.getFirst(), CHECK.getFirst());
    assertEquals(once, detection.suspicions(visits, List.of(), twice, QUARTER).getFirst().facts());
    assertEquals(5L, once.get("windowWorkdays"));
    assertEquals(64L, once.get("workdays"));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 0, 0, a",
    "2, 0, 0, ''",
    "3, 1, 0, ''",
    "3, 0, 1, ''",
    "3, , 0, ''",
    "3, 0, , ''"
  })
  void repeatsWithoutANeed(int times, Integer needs, Integer solved, String flag) {
    List<VisitEntry> visits = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      visits.add(
          new VisitEntry(
              "C1",
              "H1",
              START.plusDays(i),
              10 + i,
              Set.of(VisitPurpose.FOLLOW_UP),
              needs,
              solved));
    }
    assertEquals(flag.isEmpty() ? List.of() : List.of(flag), flags(visits, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "30, 30, 30, c",
    "30, 30, 31, ''",
    "1, 2, 4, c",
    "1, 2, 5, ''",
    "30, 30, , ''",
    "4, 4, , ''"
  })
  void durationsThatNoRealVisitsHave(Integer first, Integer second, Integer third, String flag) {
    List<VisitEntry> visits = new ArrayList<>();
    int number = 0;
    for (Integer minutes : java.util.Arrays.asList(first, second, third)) {
      number++;
      visits.add(
          new VisitEntry("C1", "H" + number, START, minutes, Set.of(VisitPurpose.FOLLOW_UP), 0, 0));
    }
    assertEquals(flag.isEmpty() ? List.of() : List.of(flag), flags(visits, List.of()));
  }

  @ParameterizedTest
  @CsvSource({"15, 3, d", "14, 3, ''", "15, 4, ''", "20, 0, d"})
  void talkInsteadOfWork(int talks, int works, String flag) {
    // Twenty visits: some talk, some work, the rest follow-up.
    List<VisitEntry> visits = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      VisitPurpose purpose =
          i < talks
              ? (i % 2 == 0 ? VisitPurpose.POLICY : VisitPurpose.CONDOLE)
              : i < talks + works ? VisitPurpose.SOLVE_CONFLICT : VisitPurpose.FOLLOW_UP;
      visits.add(new VisitEntry("C1", "H" + i, START.plusDays(i), 10 + i, Set.of(purpose), 0, 0));
    }
    assertEquals(flag.isEmpty() ? List.of() : List.of(flag), flags(visits, List.of()));
  }

  @Test
  void unknownPurposesAreNotTalk() {
    VisitEntry visit = new VisitEntry("C1", "H1", START, 10, Set.of(), 0, 0);
    assertEquals(List.of(), flags(List.of(visit), List.of()));
  }

  @ParameterizedTest
  @CsvSource({"3, 3, e", "2, 2, ''", "3, 2, ''", "3, , ''"})
  void needsRecordedAndSolvedInBulk(int needs, Integer solved, String flag) {
    VisitEntry visit =
        new VisitEntry("C1", "H1", START, 10, Set.of(VisitPurpose.COLLECT_NEED), needs, solved);
    assertEquals(flag.isEmpty() ? List.of() : List.of(flag), flags(List.of(visit), List.of()));
  }

  @Test
  void ratingsTakenDownByTheCollector() {
    List<RatingEntry> ratings =
        List.of(
            new RatingEntry("N1", "C1", "C1"),
            new RatingEntry("N2", "C1", "C2"),
            new RatingEntry("N3", null, null));
    List<Suspicion> found = detection.suspicions(List.of(), ratings, List.of(), QUARTER);
    assertEquals(List.of(new Suspicion("C1", "f", Map.of("needs", List.of("N1")))), found);
  }

  @Test
  void orderNeverMattersAndOtherPeriodsDoNotCount() {
    Random random = new Random(3);
    List<VisitEntry> visits = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      visits.add(
          new VisitEntry(
              "C" + random.nextInt(8),
              "H" + random.nextInt(20),
              START.plusDays(random.nextInt(90)),
              random.nextInt(8),
              Set.of(VisitPurpose.values()[random.nextInt(VisitPurpose.values().length)]),
              random.nextInt(8) / 7,
              random.nextInt(8) / 7));
    }
    List<Suspicion> expected = detection.suspicions(visits, List.of(), CHECK, QUARTER);
    List<VisitEntry> more = new ArrayList<>(visits);
    more.add(new VisitEntry("C1", "H1", START.minusDays(1), 1, Set.of(), 0, 0));
    more.add(new VisitEntry("C1", "H1", null, 1, Set.of(), 0, 0));
    Collections.shuffle(more, random);
    assertEquals(expected, detection.suspicions(more, List.of(), CHECK, QUARTER));
  }

  private List<String> flags(List<VisitEntry> visits, List<Window> windows) {
    return detection.suspicions(visits, List.of(), windows, QUARTER).stream()
        .map(Suspicion::flag)
        .toList();
  }

  /** Six visits with needs, spread over the quarter, of different length. */
  private static List<VisitEntry> honest(String cadre) {
    List<VisitEntry> visits = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      visits.add(work(cadre, "H" + i, START.plusDays(9L * i), 15 + 7 * i));
    }
    return visits;
  }

  private static VisitEntry work(String cadre, String household, LocalDate date, int minutes) {
    return new VisitEntry(cadre, household, date, minutes, Set.of(VisitPurpose.COLLECT_NEED), 1, 0);
  }
}
