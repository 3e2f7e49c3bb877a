package org.xianjie.responsibility.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.responsibility.County;
import org.xianjie.responsibility.OneCounty;

/** Staffing of villages and households (RESP-R4, RESP-R5). */
@ExtendWith(OneCounty.class)
class AssignmentRuleTest {
  private static final LocalDate FROM = LocalDate.of(2026, 6, 1);

  private final County county;

  AssignmentRuleTest(County county) {
    this.county = county;
  }

  @AfterEach
  void voidAll() {
    county.write(
        session -> {
          session.list(RecordQuery.of(Assignment.class)).forEach(Assignment::markDeleted);
          return true;
        });
  }

  @Test
  void refusesASecondFullTimePost() {
    assign("C-1", AssignmentType.HOUSEHOLD_CONTACT, County.VILLAGE, Map.of("fullTime", true));
    Map<String, Object> again = Map.of("fullTime", true);
    refused(
        "assignment.refused.fullTime",
        () -> assign("C-1", AssignmentType.HOUSEHOLD_CONTACT, County.OTHER_VILLAGE, again));
    assign("C-2", AssignmentType.HOUSEHOLD_CONTACT, County.OTHER_VILLAGE, again);
  }

  @Test
  void refusesASecondContactCadreOfAHousehold() {
    Map<String, Object> household = Map.of("household", County.HOUSEHOLD);
    RecordView first = assign("C-1", AssignmentType.HOUSEHOLD_CONTACT, County.VILLAGE, household);
    refused(
        "assignment.refused.lead",
        () -> assign("C-2", AssignmentType.HOUSEHOLD_CONTACT, County.VILLAGE, household));
    RecordView ended =
        county
            .kernel()
            .records()
            .act(
                county.desk,
                "assignment",
                first.code(),
                "end",
                Optional.empty(),
                Map.of("handover", "To C-2"));
    assertEquals(AssignmentState.ENDED, ended.values().get("state"));
    assertEquals(County.NOW.toLocalDate(), ended.values().get("validTo"));
    assign("C-2", AssignmentType.HOUSEHOLD_CONTACT, County.VILLAGE, household);
  }

  @Test
  void takesTheLiaisonOfficerFromTheTownTeamAndOnlyOne() {
    refused(
        "assignment.refused.team",
        () -> assign("C-1", AssignmentType.VILLAGE_LIAISON, County.VILLAGE, Map.of()));
    assign("C-1", AssignmentType.TOWN_TEAM, County.TOWNSHIP, Map.of());
    assign("C-1", AssignmentType.VILLAGE_LIAISON, County.VILLAGE, Map.of());
    assign("C-2", AssignmentType.TOWN_TEAM, County.TOWNSHIP, Map.of());
    refused(
        "assignment.refused.liaison",
        () -> assign("C-2", AssignmentType.VILLAGE_LIAISON, County.VILLAGE, Map.of()));
    assertEquals(
        Map.of("cadre", "C-1"),
        ask("fact.liaison.of", Map.of("village", County.VILLAGE, "date", FROM)));
    assertEquals(
        Map.of(), ask("fact.liaison.of", Map.of("village", County.OTHER_VILLAGE, "date", FROM)));
    Map<String, Object> active =
        ask("fact.assignment.active", Map.of("region", County.TOWNSHIP, "date", FROM));
    assertEquals(3, ((List<?>) active.get("assignments")).size());
    Map<String, Object> own = ask("fact.assignment.active", Map.of("cadre", "C-1", "date", FROM));
    assertEquals(2, ((List<?>) own.get("assignments")).size());
  }

  @Test
  void refusesNobodyAndAnEndBeforeTheBeginning() {
    refused(
        "assignment.refused.person",
        () -> assign("", AssignmentType.HOUSEHOLD_CONTACT, County.VILLAGE, Map.of()));
    Map<String, Object> backwards = Map.of("validTo", FROM.minusDays(1));
    refused(
        "assignment.refused.order",
        () -> assign("C-1", AssignmentType.HOUSEHOLD_CONTACT, County.VILLAGE, backwards));
    refused(
        "assignment.refused.household",
        () ->
            assign(
                "C-1",
                AssignmentType.TOWN_TEAM,
                County.VILLAGE,
                Map.of("household", County.HOUSEHOLD)));
  }

  private RecordView assign(
      String cadre, AssignmentType type, String region, Map<String, Object> further) {
    Map<String, Object> values = new HashMap<>();
    values.put("cadre", cadre);
    values.put("type", type);
    values.put("role", AssignmentRole.CONTACT);
    values.put("region", region);
    values.put("validFrom", FROM);
    values.putAll(further);
    return county.kernel().records().create(county.desk, "assignment", values);
  }

  private Map<String, Object> ask(String code, Map<String, Object> question) {
    FactResult result =
        county.kernel().store().read(s -> county.kernel().facts().ask(s, code, question));
    return ((FactResult.Available) result).values();
  }

  private static void refused(String key, Runnable work) {
    Refusal refusal = assertThrows(Refusal.class, work::run);
    assertEquals(List.of(key), refusal.reasons().stream().map(Message::key).toList());
  }
}
