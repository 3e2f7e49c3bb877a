package org.xianjie.responsibility.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.fact.FactResult;
import org.xianjie.responsibility.County;
import org.xianjie.responsibility.OneCounty;
import org.xianjie.responsibility.lists.RatingScore;
import org.xianjie.responsibility.lists.SolutionResult;
import org.xianjie.responsibility.need.NeedCategory;
import org.xianjie.responsibility.visit.VisitMode;
import org.xianjie.responsibility.visit.VisitOutcome;
import org.xianjie.responsibility.visit.VisitPurpose;

/** What other modules hear about needs and visits. */
@ExtendWith(OneCounty.class)
class ResponsibilityFactsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private final County county;

  ResponsibilityFactsTest(County county) {
    this.county = county;
  }

  @Test
  void countsNeedsReceivedInThePeriod() {
    LocalDateTime received = DAY.atTime(9, 0);
    Map<String, Object> values =
        Map.of("receivedAt", received, "household", County.OTHER_HOUSEHOLD);
    String solved = county.record(county.desk, values).code();
    county.record(county.desk, values);
    String withdrawn = county.record(county.desk, values).code();
    county.act(county.hotline, withdrawn, "withdraw", Map.of());
    Map<String, Object> result = Map.of("result", SolutionResult.SOLVED, "measures", "Done");
    county.actAt(county.desk, solved, "solve", received.plusDays(1), result);
    county.act(county.hotline, solved, "rate", Map.of("score", RatingScore.SATISFIED));
    Map<String, Object> stats =
        ask("fact.need.stats", Map.of("region", County.OTHER_VILLAGE, "from", DAY, "to", DAY));
    assertEquals(2L, stats.get("received"));
    assertEquals(1L, stats.get("answered"));
    assertEquals(1L, stats.get("onTime"));
    assertEquals(1L, stats.get("solved"));
    assertEquals(1L, stats.get("SATISFIED"));
    assertEquals(0L, stats.get("DISSATISFIED"));
  }

  @Test
  void keepsConfidentialNeedsOutOfOpenNeeds() {
    String open = county.record(county.contact, Map.of()).code();
    String hidden =
        county.record(county.contact, Map.of("category", NeedCategory.COMPLAINT)).code();
    Map<String, Object> facts = ask("fact.need.open", Map.of("household", County.HOUSEHOLD));
    List<?> needs = (List<?>) facts.get("needs");
    assertTrue(needs.contains(open));
    assertFalse(needs.contains(hidden));
    assertEquals((long) needs.size(), facts.get("count"));
    assertTrue(
        ((List<?>) ask("fact.need.open", Map.of("village", County.VILLAGE)).get("needs"))
            .contains(open));
  }

  @Test
  void countsVisitsByDateAndOutcome() {
    visit(VisitMode.CONCENTRATED, VisitOutcome.MET, DAY);
    visit(VisitMode.CONCENTRATED, VisitOutcome.ABSENT, DAY);
    visit(VisitMode.CONCENTRATED, VisitOutcome.MET, DAY.plusDays(1));
    visit(VisitMode.PHONE, VisitOutcome.MET, DAY.plusDays(2));
    Map<String, Object> stats =
        ask("fact.visit.stats", Map.of("cadre", "C-2", "from", DAY, "to", DAY.plusDays(1)));
    assertEquals(
        Map.of("visits", 3L, "effective", 2L, "attempted", 1L, "concentratedDays", 2L), stats);
  }

  @Test
  void leavesOtherQuestionsUnanswered() {
    FactResult result =
        county
            .kernel()
            .store()
            .read(s -> county.kernel().facts().ask(s, "fact.team.quotas", Map.of()));
    assertInstanceOf(FactResult.Unavailable.class, result);
  }

  private void visit(VisitMode mode, VisitOutcome outcome, LocalDate date) {
    Map<String, Object> values = new HashMap<>();
    values.put("household", County.OTHER_HOUSEHOLD);
    values.put("cadre", "C-2");
    values.put("mode", mode);
    values.put("outcome", outcome);
    values.put("purpose", Set.of(VisitPurpose.TECH_GUIDE));
    values.put("date", date);
    county.kernel().records().create(county.desk, "visit", values);
  }

  private Map<String, Object> ask(String code, Map<String, Object> question) {
    FactResult result =
        county.kernel().store().read(s -> county.kernel().facts().ask(s, code, question));
    return assertInstanceOf(FactResult.Available.class, result).values();
  }
}
