package org.xianjie.management.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.management.County.refusals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.management.County;
import org.xianjie.management.OneCounty;

/** What a scheme must hold (MGT-R1, MGT-R2, P-FORBID-KPI). */
@ExtendWith(OneCounty.class)
class AssessmentSchemeTest {
  private static final String TYPE = "assessment-scheme";

  private final County county;

  AssessmentSchemeTest(County county) {
    this.county = county;
  }

  @Test
  void isUsedOnceItHoldsEveryCheck() {
    String scheme = Schemes.team(county);
    Schemes.use(county, scheme);
    var shown = county.records().show(county.department, TYPE, scheme);
    assertEquals(Optional.of(SchemeState.IN_USE), shown.value("state"));
    assertEquals(Optional.of("60"), shown.value("effectWeight"));
    assertEquals(Optional.of("40"), shown.value("traceWeight"));
    assertEquals(Optional.of(30), shown.value("partyShare"));
    assertEquals(
        List.of("assessment-scheme.refused.frozen"),
        refusals(
            () ->
                county
                    .records()
                    .update(county.department, TYPE, scheme, shown.version(), basis())));
    assertEquals(
        List.of("assessment-indicator.refused.scheme"),
        refusals(() -> Schemes.indicator(county, scheme, "C", IndicatorKind.EFFECT, "1")));
    assertEquals(
        List.of("party-question.refused.scheme"),
        refusals(() -> Schemes.question(county, scheme, Party.TOWN, IndicatorKind.EFFECT, "1")));
    county.act(county.department, TYPE, scheme, "archive", Map.of());
  }

  private static Map<String, Object> basis() {
    return Map.of("basis", "Other basis");
  }

  @ParameterizedTest
  @CsvSource({
    "59.99, 40.01, assessment-scheme.refused.effect",
    "60, 39, assessment-scheme.refused.sum",
    "60, 41, assessment-scheme.refused.sum"
  })
  void needsSixtyPercentEffectAndExactlyAHundred(String effect, String process, String reason) {
    String scheme = Schemes.draft(county, SchemeObject.DEPT, false);
    Schemes.indicator(county, scheme, "A", IndicatorKind.EFFECT, effect);
    Schemes.indicator(county, scheme, "B", IndicatorKind.TRACE, process);
    assertTrue(refusals(() -> check(scheme)).contains(reason));
  }

  @Test
  void needsEffectInTheFourPartyPartToo() {
    String scheme = Schemes.draft(county, SchemeObject.TEAM, false);
    Schemes.indicator(county, scheme, "A", IndicatorKind.EFFECT, "100");
    assertEquals(List.of("assessment-scheme.refused.party.none"), refusals(() -> check(scheme)));
    for (Party party : Party.values()) {
      Schemes.question(county, scheme, party, IndicatorKind.EFFECT, "59.9");
    }
    assertEquals(List.of("assessment-scheme.refused.party.sum"), refusals(() -> check(scheme)));
    for (Party party : Party.values()) {
      Schemes.question(county, scheme, party, IndicatorKind.PROCESS, "40.1");
    }
    assertEquals(List.of("assessment-scheme.refused.party.effect"), refusals(() -> check(scheme)));
  }

  @ParameterizedTest
  @CsvSource({"14.9, 85.1, false", "15, 85, true"})
  void weighsContactWorkInTheAnnualAssessmentOfCadres(
      String contact, String other, boolean allowed) {
    String scheme = Schemes.draft(county, SchemeObject.POST, true);
    Map<String, Object> contactWork = Map.of("contactWork", true);
    Schemes.indicator(county, scheme, "A", IndicatorKind.EFFECT, contact, contactWork);
    Schemes.indicator(county, scheme, "B", IndicatorKind.EFFECT, other);
    assertEquals(
        allowed ? List.of() : List.of("assessment-scheme.refused.contact"),
        refusals(() -> check(scheme)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "台账完整性",
        "村级台 账－完整率",
        "台账资料齐全率",
        "档案完备率",
        "痕迹资料数量",
        "报表及时性",
        "周报报送及时率",
        "填报及时率",
        "ＬＥＤＧＥＲ completeness",
        "Report  Timeliness (monthly)"
      })
  void refusesTheAbolishedIndicatorsUnderAnyName(String name) {
    String scheme = Schemes.draft(county, SchemeObject.DEPT, false);
    assertEquals(
        List.of("assessment-indicator.refused.name"),
        refusals(() -> Schemes.indicator(county, scheme, name, IndicatorKind.EFFECT, "10")));
  }

  @Test
  void refusesTheAbolishedKindsAndFurtherNames() {
    String scheme = Schemes.draft(county, SchemeObject.DEPT, false);
    for (IndicatorKind kind : List.of(IndicatorKind.LEDGER, IndicatorKind.TIMELINESS)) {
      assertEquals(
          List.of("assessment-indicator.refused.kind"),
          refusals(() -> Schemes.indicator(county, scheme, "X", kind, "10")));
      assertEquals(
          List.of("party-question.refused.kind"),
          refusals(() -> Schemes.question(county, scheme, Party.TOWN, kind, "10")));
    }
    assertEquals(
        List.of("forbidden-synonym.refused.kind"),
        refusals(() -> synonym(IndicatorKind.EFFECT, "x")));
    Schemes.indicator(county, scheme, "Filing quality", IndicatorKind.EFFECT, "100");
    synonym(IndicatorKind.LEDGER, "filing-quality");
    assertEquals(List.of("assessment-scheme.refused.forbidden"), refusals(() -> check(scheme)));
  }

  private void synonym(IndicatorKind kind, String text) {
    county.create(county.department, "forbidden-synonym", Map.of("abolished", kind, "text", text));
  }

  @Test
  void isApprovedBySomebodyElseAndNeverComesApprovedFromAFile() {
    String scheme = Schemes.draft(county, SchemeObject.DEPT, false);
    Schemes.indicator(county, scheme, "A", IndicatorKind.EFFECT, "100");
    check(scheme);
    assertEquals(
        List.of("assessment-scheme.refused.self.approve"),
        refusals(() -> county.act(Schemes.CHECKER, TYPE, scheme, "approve", Map.of())));
    county.act(county.department, TYPE, scheme, "revise", Map.of());
    Map<String, Object> approved = new HashMap<>();
    approved.put("name", "Approved");
    approved.put("region", County.COUNTY);
    approved.put("year", 2026);
    approved.put("level", SchemeLevel.COUNTY);
    approved.put("object", SchemeObject.DEPT);
    approved.put("state", SchemeState.APPROVED);
    assertTrue(
        refusals(() -> county.load(AssessmentScheme.class, approved))
            .containsAll(
                List.of("assessment-scheme.refused.state", "assessment-scheme.refused.sum")));
  }

  @Test
  void warnsOfMissingSatisfactionAndConsolidation() {
    String scheme = Schemes.draft(county, SchemeObject.LEADERSHIP, false);
    Schemes.indicator(
        county, scheme, "A", IndicatorKind.EFFECT, "100", Map.of("focus", IndicatorFocus.OTHER));
    check(scheme);
    String warnings =
        county.read(
            session -> session.find(AssessmentScheme.class, scheme).orElseThrow().getWarnings());
    assertEquals("NO_SATISFACTION;NO_CONSOLIDATION;NO_UPPER_EVALUATION", warnings);
  }

  private void check(String scheme) {
    county.act(Schemes.CHECKER, TYPE, scheme, "check", Map.of());
  }
}
