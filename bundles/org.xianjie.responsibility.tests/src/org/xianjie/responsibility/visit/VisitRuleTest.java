package org.xianjie.responsibility.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.text.Refusal;
import org.xianjie.responsibility.County;
import org.xianjie.responsibility.OneCounty;

/** Whether a visit is effective is computed (RESP-R11). */
@ExtendWith(OneCounty.class)
class VisitRuleTest {
  private final County county;

  VisitRuleTest(County county) {
    this.county = county;
  }

  static Stream<Arguments> visits() {
    return Stream.of(
        Arguments.of(VisitOutcome.MET, VisitPurpose.POLICY, "", false),
        Arguments.of(VisitOutcome.MET, VisitPurpose.CONDOLE, "", false),
        Arguments.of(VisitOutcome.MET, VisitPurpose.FOLLOW_UP, "", false),
        Arguments.of(VisitOutcome.MET, VisitPurpose.SOLVE_CONFLICT, "", true),
        Arguments.of(VisitOutcome.MET, VisitPurpose.TECH_GUIDE, "", true),
        Arguments.of(VisitOutcome.MET, VisitPurpose.POLICY, "All well", true),
        Arguments.of(VisitOutcome.ABSENT, VisitPurpose.SOLVE_CONFLICT, "", false),
        Arguments.of(VisitOutcome.REFUSED, VisitPurpose.POLICY, "All well", false));
  }

  @ParameterizedTest
  @MethodSource("visits")
  void isEffectiveByWhatWasDone(
      VisitOutcome outcome, VisitPurpose purpose, String noNeed, boolean effective) {
    RecordView visit =
        visit(
            Map.of(
                "household",
                County.QUIET_HOUSEHOLD,
                "outcome",
                outcome,
                "purpose",
                Set.of(purpose),
                "noNeedReason",
                noNeed));
    assertEquals(effective, visit.values().get("effective"));
    assertEquals(County.NOW.toLocalDate(), visit.values().get("date"));
  }

  @Test
  void isEffectiveWithANeedOrARunningOne() {
    String need = county.record(county.contact, Map.of()).code();
    Map<String, Object> follow = new HashMap<>();
    follow.put("household", County.HOUSEHOLD);
    follow.put("purpose", Set.of(VisitPurpose.FOLLOW_UP));
    assertEquals(true, visit(follow).values().get("effective"));
    Map<String, Object> recorded = new HashMap<>(follow);
    recorded.put("purpose", Set.of(VisitPurpose.COLLECT_NEED));
    recorded.put("needs", List.of(need));
    assertEquals(true, visit(recorded).values().get("effective"));
  }

  @Test
  void takesTheCadreFromTheAccount() {
    Caller contact =
        new Caller(
            "c1",
            "c1",
            "P-1",
            List.of(new Grant("R-CONTACT", "VC", County.VILLAGE)),
            county.contact.locale());
    Map<String, Object> values = values(Map.of("household", County.HOUSEHOLD));
    values.remove("cadre");
    RecordView visit = county.kernel().records().create(contact, "visit", values);
    assertEquals(
        "C-1",
        visit.value("cadre", org.xianjie.core.record.RecordReference.class).orElseThrow().code());
    assertThrows(
        Refusal.class, () -> county.kernel().records().create(county.contact, "visit", values));
  }

  @Test
  void refusesAnImpossibleVisit() {
    assertThrows(Refusal.class, () -> visit(Map.of("household", "")));
    LocalDate tomorrow = County.NOW.toLocalDate().plusDays(1);
    assertThrows(
        Refusal.class, () -> visit(Map.of("household", County.HOUSEHOLD, "date", tomorrow)));
    assertThrows(Refusal.class, () -> visit(Map.of("household", County.HOUSEHOLD, "duration", -1)));
    assertThrows(
        Refusal.class, () -> visit(Map.of("household", County.HOUSEHOLD, "effective", true)));
  }

  private RecordView visit(Map<String, Object> further) {
    return county.kernel().records().create(county.desk, "visit", values(further));
  }

  private static Map<String, Object> values(Map<String, Object> further) {
    Map<String, Object> values = new HashMap<>();
    values.put("cadre", "C-1");
    values.put("mode", VisitMode.ONSITE);
    values.put("outcome", VisitOutcome.MET);
    values.putAll(further);
    return values;
  }
}
