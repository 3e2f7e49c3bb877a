package org.xianjie.management.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.management.County.refusals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.security.Caller;
import org.xianjie.management.County;
import org.xianjie.management.OneCounty;

/** People decide, after the cadre was heard (MGT-R8). */
@ExtendWith(OneCounty.class)
class HalfYearReviewTest {
  private static final String TYPE = "half-year-review";
  private static final Map<String, Object> REPLACE =
      Map.of("decision", Suggestion.REPLACE, "reason", "Asked for it");

  private final County county;
  private final Caller cadre = County.person("cadre", "P-1", "R-TEAM", "TOWN", County.TOWNSHIP);

  HalfYearReviewTest(County county) {
    this.county = county;
  }

  @Test
  void hearsTheCadreThenTheTownshipThenDecides() {
    String code = review("C-1", 1);
    var draft = county.records().show(county.department, TYPE, code);
    String facts = draft.value("facts", String.class).orElseThrow();
    assertTrue(facts.contains("Visits: module not installed"), facts);
    assertTrue(facts.contains("Exempted cases: 0"), facts);
    assertEquals(List.of("half-year-review.refused.again"), refusals(() -> review("C-1", 1)));
    assertEquals(
        List.of("half-year-review.refused.own"),
        refusals(
            () -> county.act(county.department, TYPE, code, "state", Map.of("statement", "x"))));
    county.act(cadre, TYPE, code, "state", Map.of("statement", "I built a road"));
    county.act(
        county.town, TYPE, code, "opine", Map.of("opinion", "Good", "suggestion", Suggestion.KEEP));
    Caller self = County.person("self", "P-1", "R-COUNTY-ORG", "ORG", County.COUNTY);
    assertEquals(
        List.of("half-year-review.refused.self"),
        refusals(() -> county.act(self, TYPE, code, "decide", REPLACE)));
    county.act(county.department, TYPE, code, "decide", REPLACE);
    county.act(cadre, TYPE, code, "object", Map.of("objection", "Why?"));
    county.act(county.department, TYPE, code, "redecide", REPLACE);
    county.act(county.department, TYPE, code, "close", Map.of());
    assertEquals(
        Optional.of(ReviewState.CLOSED),
        county.records().show(county.department, TYPE, code).value("state"));
  }

  @Test
  void isDecidedBySomebodyElseThanTheTownship() {
    String code = review("C-2", 2);
    Caller second = County.person("cadre2", "P-2", "R-TEAM", "TOWN", County.TOWNSHIP);
    county.act(second, TYPE, code, "state", Map.of("statement", "Here"));
    county.act(
        county.department,
        TYPE,
        code,
        "opine",
        Map.of("opinion", "Good", "suggestion", Suggestion.KEEP));
    assertEquals(
        List.of("half-year-review.refused.same"),
        refusals(() -> county.act(county.department, TYPE, code, "decide", REPLACE)));
  }

  @Test
  void theReformIsEvaluatedWithThreeGroups() {
    String evaluation =
        county.create(
            county.department, "reform-evaluation", Map.of("region", County.COUNTY, "year", 2026));
    assertEquals(
        List.of("reform-evaluation.refused.again"),
        refusals(
            () ->
                county.create(
                    county.department,
                    "reform-evaluation",
                    Map.of("region", County.COUNTY, "year", 2026))));
    Map<String, Object> improvements = Map.of("improvements", "Fewer forms");
    for (OpinionGroup group : OpinionGroup.values()) {
      assertEquals(
          List.of("reform-evaluation.refused.groups"),
          refusals(() -> conclude(evaluation, improvements)));
      opinion(evaluation, group);
    }
    conclude(evaluation, improvements);
    assertEquals(
        List.of("reform-opinion.refused.concluded"),
        refusals(() -> opinion(evaluation, OpinionGroup.CADRE)));
  }

  private void conclude(String evaluation, Map<String, Object> inputs) {
    county.act(county.department, "reform-evaluation", evaluation, "conclude", inputs);
  }

  private void opinion(String evaluation, OpinionGroup group) {
    county.create(
        county.department,
        "reform-opinion",
        Map.of("evaluation", evaluation, "group", group, "opinion", "Better"));
  }

  private String review(String cadreCode, int half) {
    return county.create(
        county.department,
        TYPE,
        Map.of("cadre", cadreCode, "region", County.VILLAGE, "year", 2026, "half", half));
  }
}
