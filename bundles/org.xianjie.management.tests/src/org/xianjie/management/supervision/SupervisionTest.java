package org.xianjie.management.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.management.County.refusals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.Caller;
import org.xianjie.management.County;
import org.xianjie.management.OneCounty;

/** The person is heard, somebody else decides, an exemption hides nothing (MGT-R5, S0 §4.5.3). */
@ExtendWith(OneCounty.class)
class SupervisionTest {
  private static final String TYPE = "supervision";
  private static final Caller FINDER = County.caller("finder", "R-DISC", "ORG", County.COUNTY);
  private static final Caller APPEALS =
      County.caller("appeals", "R-COUNTY-ORG", "ORG", County.COUNTY);

  private final County county;

  SupervisionTest(County county) {
    this.county = county;
  }

  @Test
  void isConfirmedBySomebodyElseAfterThePersonWasHeard() {
    String code = heard("C-1");
    Map<String, Object> judgement = judgement();
    Caller self = County.person("self", "P-1", "R-COUNTY-ORG", "ORG", County.COUNTY);
    assertEquals(
        List.of("supervision.refused.self"),
        refusals(() -> county.act(self, TYPE, code, "confirm", judgement)));
    assertTrue(
        refusals(() -> county.act(FINDER, TYPE, code, "confirm", judgement))
            .contains("supervision.refused.finder"));
    county.act(county.department, TYPE, code, "confirm", judgement);
    assertEquals(
        List.of("leader-negative-record.refused.appeal", "leader-negative-record.refused.leader"),
        refusals(() -> list(code)));
    county.act(county.department, TYPE, code, "appeal", Map.of("appeal", "It rained"));
    Map<String, Object> answer = Map.of("result", "Accepted");
    assertEquals(
        List.of("supervision.refused.decider"),
        refusals(() -> county.act(county.department, TYPE, code, "revoke", answer)));
    county.act(APPEALS, TYPE, code, "revoke", answer);
    var shown = county.records().show(county.department, TYPE, code);
    assertEquals(Optional.empty(), shown.value("category"));
    assertEquals(Optional.empty(), shown.value("handling"));
    assertEquals(List.of("leader-negative-record.refused.state"), refusals(() -> list(code)));
  }

  @Test
  void givesThePersonFiveWorkingDays() {
    String code = find("C-1");
    county.act(FINDER, TYPE, code, "notify", Map.of());
    assertEquals(
        List.of("supervision.refused.statement"),
        refusals(() -> county.act(FINDER, TYPE, code, "expire", Map.of())));
    String old = find("C-1");
    actAt(old, "notify", LocalDateTime.of(2026, 11, 2, 9, 0));
    county.act(FINDER, TYPE, old, "expire", Map.of());
    county.act(county.department, TYPE, old, "dismiss", Map.of());
  }

  @Test
  void saysNothingBeforeItIsConfirmed() {
    Map<String, Object> judged = finding("C-1");
    judged.put("category", FaultCategory.SLOW);
    assertTrue(
        refusals(() -> county.load(Supervision.class, judged))
            .contains("supervision.refused.state"));
    Map<String, Object> both = finding("C-1");
    both.put("organization", "TOWN");
    assertEquals(
        List.of("supervision.refused.who"), refusals(() -> county.create(FINDER, TYPE, both)));
    String code = heard("C-1");
    var shown = county.records().show(FINDER, TYPE, code);
    assertEquals(
        List.of("supervision.refused.changed"),
        refusals(
            () ->
                county
                    .records()
                    .update(FINDER, TYPE, code, shown.version(), Map.of("finding", "More"))));
  }

  @Test
  void listsLeadersAfterTheAppealPeriodUnlessExempted() {
    leader("C-2");
    String code = heard("C-2");
    actAt(county.department, code, "confirm", LocalDateTime.of(2026, 11, 5, 9, 0), judgement());
    String listed = list(code);
    assertEquals(List.of("leader-negative-record.refused.again"), refusals(() -> list(code)));
    assertEquals(
        Optional.of(Handling.REMIND),
        county
            .records()
            .show(county.department, "leader-negative-record", listed)
            .value("handling"));
    String exempted = heard("C-2");
    actAt(county.department, exempted, "confirm", LocalDateTime.of(2026, 11, 5, 9, 0), judgement());
    exempt("C-2", exempted);
    assertEquals(List.of("leader-negative-record.refused.exempt"), refusals(() -> list(exempted)));
    assertEquals(
        Optional.of(SupervisionState.CONFIRMED),
        county.records().show(county.department, TYPE, exempted).value("state"));
  }

  private void exempt(String cadre, String finding) {
    Map<String, Object> report = new HashMap<>();
    report.put("cadre", cadre);
    report.put("matter", ToleranceMatter.INNOVATION);
    report.put("supervision", finding);
    report.put("report", "A new variety failed");
    Map<String, Object> wrong = new HashMap<>(report);
    wrong.put("cadre", "C-3");
    assertEquals(
        List.of("fault-tolerance.refused.finding"),
        refusals(() -> county.create(county.department, "fault-tolerance", wrong)));
    String code = county.create(county.department, "fault-tolerance", report);
    tolerate(code, "investigate", Map.of("facts", "Drought"));
    tolerate(code, "check", Map.of("conditions", Set.of(ToleranceCondition.NO_PERSONAL_GAIN)));
    Map<String, Object> exempt = Map.of("decision", ToleranceDecision.EXEMPT);
    assertEquals(
        List.of("fault-tolerance.refused.conditions"),
        refusals(() -> tolerate(code, "decide", exempt)));
    tolerate(code, "decide", Map.of("decision", ToleranceDecision.MITIGATE));
    tolerate(code, "record", Map.of("lessons", "Test first"));
    String second = county.create(county.department, "fault-tolerance", report);
    tolerate(second, "investigate", Map.of("facts", "Drought"));
    tolerate(
        second,
        "check",
        Map.of(
            "conditions",
            Set.of(ToleranceCondition.NO_PERSONAL_GAIN, ToleranceCondition.DECIDED_TOGETHER)));
    Caller self = County.person("self2", "P-2", "R-COUNTY-ORG", "ORG", County.COUNTY);
    assertEquals(
        List.of("fault-tolerance.refused.self"),
        refusals(() -> county.act(self, "fault-tolerance", second, "decide", exempt)));
    tolerate(second, "decide", exempt);
  }

  private void tolerate(String code, String action, Map<String, Object> inputs) {
    county.act(county.department, "fault-tolerance", code, action, inputs);
  }

  @Test
  void isReadableByTheDepartmentAndThePersonConcernedOnly() {
    String code = find("C-3");
    Caller concerned = County.person("c3", "P-3", "R-TEAM", "TOWN", County.TOWNSHIP);
    Caller colleague = County.person("c4", "P-4", "R-TEAM", "TOWN", County.TOWNSHIP);
    county.records().show(concerned, TYPE, code);
    assertFalse(refusals(() -> county.records().show(colleague, TYPE, code)).isEmpty());
    assertFalse(refusals(() -> county.records().show(county.town, TYPE, code)).isEmpty());
    assertFalse(refusals(() -> county.records().show(county.steward, TYPE, code)).isEmpty());
  }

  private String heard(String cadre) {
    String code = find(cadre);
    county.act(FINDER, TYPE, code, "notify", Map.of());
    county.act(FINDER, TYPE, code, "hear", Map.of("statement", "I see"));
    return code;
  }

  private String find(String cadre) {
    return county.create(FINDER, TYPE, finding(cadre));
  }

  private static Map<String, Object> finding(String cadre) {
    Map<String, Object> values = new HashMap<>();
    values.put("kind", SupervisionKind.AUDIT);
    values.put("cadre", cadre);
    values.put("finding", "A bridge stands still");
    return values;
  }

  private static Map<String, Object> judgement() {
    return Map.of("category", FaultCategory.SLOW, "handling", Handling.REMIND);
  }

  private String list(String finding) {
    return county.create(
        county.department,
        "leader-negative-record",
        Map.of("supervision", finding, "validTo", LocalDate.of(2027, 12, 1)));
  }

  private void leader(String code) {
    county.write(
        session -> {
          session.find(Cadre.class, code).orElseThrow().setIsLeader(true);
          return code;
        });
  }

  private void actAt(String code, String action, LocalDateTime at) {
    actAt(FINDER, code, action, at, Map.of());
  }

  private void actAt(
      Caller caller, String code, String action, LocalDateTime at, Map<String, Object> inputs) {
    county.records().act(caller, TYPE, code, action, Optional.of(at), inputs);
  }
}
