package org.xianjie.responsibility.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private final RiskRules rules = new RiskRules(new RiskLimits(80, 2, 40, 30, 60, 50, 10), DAY);

  @ParameterizedTest
  @CsvSource({
    "7, 10, ''",
    "8, 10, YELLOW",
    "10, 10, YELLOW",
    "11, 10, ORANGE",
    "20, 10, ORANGE",
    "21, 10, RED",
    "1, 2, ''",
    "2, 2, YELLOW",
    "3, 2, ORANGE",
    "5, 2, RED",
    "0, 2, ''"
  })
  void responseGetsMoreSerious(int elapsed, int limit, String level) {
    assertEquals(level, level(rules.response("N", elapsed, limit)));
  }

  @Test
  void responseNeverGetsMilderWithTime() {
    for (int limit = 1; limit < 6; limit++) {
      int before = -1;
      for (int elapsed = 0; elapsed < 20; elapsed++) {
        int now = rules.response("N", elapsed, limit).map(w -> w.level().ordinal()).orElse(-1);
        assertTrue(now >= before);
        before = now;
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, ''", "2, RED", "3, RED"})
  void refusals(int refusals, String level) {
    assertEquals(level, level(rules.refusal("N", refusals)));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 14, false, RED",
    "10, 13, false, ''",
    "10, 13, true, RED",
    "10, 12, true, ''",
    "0, 50, false, ''"
  })
  void backlogHasHysteresis(int before, int now, boolean standing, String level) {
    assertEquals(level, level(rules.backlog("T", before, now, standing)));
  }

  @ParameterizedTest
  @CsvSource({"30, ''", "31, YELLOW", "60, YELLOW", "61, ORANGE"})
  void openConflicts(int days, String level) {
    assertEquals(level, level(rules.conflict("C", DAY.minusDays(days))));
  }

  @ParameterizedTest
  @CsvSource({"59, ''", "60, YELLOW", "119, YELLOW", "120, ORANGE"})
  void projectsWithoutProgress(int days, String level) {
    assertEquals(level, level(rules.milestone("P", DAY.minusDays(days))));
  }

  @Test
  void projectsWithoutMaintainer() {
    assertEquals("ORANGE", level(rules.maintainer("P", false)));
    assertEquals("", level(rules.maintainer("P", true)));
  }

  @ParameterizedTest
  @CsvSource({"2, 5, 40, ''", "1, 3, 40, YELLOW", "0, 0, 40, ''"})
  void quotas(int numerator, int denominator, int least, String level) {
    assertEquals(level, level(rules.quota("Q", numerator, denominator, least)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-29, 0, 10, 0, YELLOW", "2025-12-30, 0, 10, 0, ''", ", 5, 10, 0, YELLOW",
    ", 4, 10, 0, ''", ", 0, 0, 1, YELLOW", "2025-01-01, 5, 10, 0, ORANGE",
    "2025-01-01, 5, 10, 1, RED"
  })
  void weakBranches(LocalDate life, int unsolved, int needs, int findings, String level) {
    assertEquals(level, level(rules.branch("B", life, unsolved, needs, findings)));
  }

  @Test
  void aStandingWarningEndsOnlyWhenItsFactIsResolved() {
    RiskWarning red = new RiskWarning(WarningRule.RESPONSE, "N1", WarningLevel.RED, Map.of());
    RiskWarning gone = new RiskWarning(WarningRule.CONFLICT, "C1", WarningLevel.YELLOW, Map.of());
    StandingWarnings standing = new StandingWarnings(List.of(gone, red));
    RiskWarning milder =
        new RiskWarning(WarningRule.RESPONSE, "N1", WarningLevel.YELLOW, Map.of("elapsed", 2));
    RiskWarning other = new RiskWarning(WarningRule.RESPONSE, "N2", WarningLevel.ORANGE, Map.of());
    assertEquals(
        List.of(
            new RiskWarning(WarningRule.RESPONSE, "N1", WarningLevel.RED, Map.of("elapsed", 2)),
            other),
        standing.raise(List.of(other, milder)));
    assertEquals(List.of(gone), standing.ended(List.of(other, milder)));
    assertTrue(standing.has(WarningRule.CONFLICT, "C1"));
  }

  private static String level(Optional<RiskWarning> warning) {
    return warning.map(w -> w.level().name()).orElse("");
  }
}
