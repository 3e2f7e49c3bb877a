package org.xianjie.governance.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.governance.County.refusals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xianjie.governance.County;
import org.xianjie.governance.OneCounty;

/** Mediation by several parties; what must be referred is referred (domain.md §7.2). */
@ExtendWith(OneCounty.class)
class ConflictCaseTest {
  private static final String TYPE = "conflict-case";

  private final County county;

  ConflictCaseTest(County county) {
    this.county = county;
  }

  @Test
  void isSettledInThreeSteps() {
    String code = mediating();
    assertEquals(
        List.of("conflict-case.refused.steps"), refusals(() -> act(code, "settle", result(false))));
    act(code, "settle", result(true));
    act(code, "revisit", Map.of("holds", true));
    act(code, "close", Map.of());
    var shown = county.records().show(county.village, TYPE, code);
    assertEquals(Optional.of(30), shown.value("days"));
    assertEquals(Optional.of(true), shown.value("holds"));
  }

  @Test
  void endsUnsettledOnlyWhenThePartiesKnowTheCourt() {
    String code = mediating();
    Map<String, Object> result = result(true);
    result.put("told", false);
    assertEquals(List.of("conflict-case.refused.told"), refusals(() -> act(code, "fail", result)));
    result.put("told", true);
    act(code, "fail", result);
    act(code, "close", Map.of());
  }

  @ParameterizedTest
  @EnumSource(names = {"VIOLENCE", "CRIME", "MINOR_HARM"})
  void neverMediatesCrimes(ConflictCause cause) {
    String code = report(cause);
    assertEquals(
        List.of("conflict-case.refused.never"), refusals(() -> act(code, "accept", Map.of())));
    assertEquals(
        List.of("conflict-case.refused.police"),
        refusals(() -> act(code, "refer", Map.of("target", ReferralTarget.DEPARTMENT))));
    act(code, "refer", Map.of("target", ReferralTarget.POLICE));
    Map<String, Object> mediated = values(cause);
    mediated.put("mediators", Set.of(MediatorKind.NOTABLES));
    assertTrue(
        refusals(() -> county.load(ConflictCase.class, mediated))
            .contains("conflict-case.refused.never"));
  }

  @Test
  void isWithdrawnWithAReasonAndReportedInThePast() {
    String code = report(ConflictCause.LAND);
    act(code, "withdraw", Map.of("reason", "Peace"));
    Map<String, Object> future = values(ConflictCause.LAND);
    future.put("reportedOn", LocalDate.of(2027, 1, 1));
    assertEquals(
        List.of("conflict-case.refused.future"),
        refusals(() -> county.create(county.village, TYPE, future)));
    Map<String, Object> settled = values(ConflictCause.LAND);
    settled.put("state", ConflictState.SETTLED);
    assertEquals(
        List.of("conflict-case.refused.state"),
        refusals(() -> county.load(ConflictCase.class, settled)));
  }

  private String mediating() {
    String code = report(ConflictCause.LAND);
    act(code, "accept", Map.of());
    act(
        code,
        "mediate",
        Map.of("mediators", Set.of(MediatorKind.CONTACT_CADRE, MediatorKind.NOTABLES)));
    return code;
  }

  private static Map<String, Object> result(boolean listened) {
    Map<String, Object> result = new HashMap<>();
    result.put("result", "The boundary is set");
    result.put("listened", listened);
    result.put("empathised", true);
    result.put("solved", true);
    return result;
  }

  private String report(ConflictCause cause) {
    return county.create(county.village, TYPE, values(cause));
  }

  private static Map<String, Object> values(ConflictCause cause) {
    Map<String, Object> values = new HashMap<>();
    values.put("village", County.VILLAGE);
    values.put("reportedOn", LocalDate.of(2026, 11, 1));
    values.put("cause", cause);
    values.put("parties", "Two families");
    values.put("matter", "Boundary");
    return values;
  }

  private void act(String code, String action, Map<String, Object> inputs) {
    county.act(county.village, TYPE, code, action, inputs);
  }
}
