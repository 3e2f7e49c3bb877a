package org.xianjie.responsibility.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Caller;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.workflow.PossibleAction;
import org.xianjie.responsibility.County;
import org.xianjie.responsibility.OneCounty;
import org.xianjie.responsibility.lists.RatingScore;
import org.xianjie.responsibility.lists.SolutionResult;
import org.xianjie.responsibility.need.NeedCategory;

/** Every guard of the need's workflow refuses with its reason, and nothing changes. */
@ExtendWith(OneCounty.class)
class NeedRefusalTest {
  private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 11, 23, 9, 0);
  private static final Map<String, Object> SOLVED =
      Map.of("result", SolutionResult.SOLVED, "measures", "Done");

  private final County county;

  NeedRefusalTest(County county) {
    this.county = county;
  }

  @Test
  void actionFromAnotherState() {
    String need = recorded();
    for (String action : List.of("accept", "rate", "close", "transfer", "resume", "reopen")) {
      refused("action.state", county.desk, need, action, Map.of("reason", "x"));
    }
  }

  @Test
  void timeBeforeReceiptOrInTheFuture() {
    String need = recorded();
    refusedAt("need.guard.receipt", county.grid, need, "verify", RECEIVED.minusMinutes(1));
    refusedAt("action.future", county.grid, need, "verify", County.NOW.plusMinutes(1));
  }

  @Test
  void leadThatAssistsAsWell() {
    String need = verified();
    Map<String, Object> twice = Map.of("lead", "D1", "assist", "D2;D1");
    refused("need.guard.lead", county.desk, need, "assign", twice);
    refused("action.input", county.desk, need, "assign", Map.of("assist", "D2"));
    refused(
        "need.guard.organization",
        county.desk,
        need,
        "assign",
        Map.of("lead", "D1", "assist", "?"));
  }

  @Test
  void acceptanceAndRefusalByAnyoneElse() {
    String need = assigned();
    refused("need.guard.owner", county.contact, need, "accept", Map.of());
    refused("need.guard.owner", county.contact, need, "refuse", Map.of("reason", "x"));
    refused("action.input", county.department, need, "refuse", Map.of("reason", " "));
    refused("record.missing", county.otherDepartment, need, "accept", Map.of());
  }

  @Test
  void suspensionBeforeAResponseOrWithoutALaterDay() {
    String need = running();
    Map<String, Object> until = Map.of("until", LocalDate.of(2027, 1, 1));
    refused("need.guard.response", county.department, need, "suspend", until);
    assertReason("need.guard.response", possible(county.department, need, "suspend"));
    county.act(county.department, need, "respond", Map.of());
    assertTrue(possible(county.department, need, "suspend").isPossible());
    Map<String, Object> past = Map.of("until", LocalDate.of(2026, 12, 1));
    refused("need.guard.until", county.department, need, "suspend", past);
    refused("action.input", county.department, need, "suspend", Map.of());
  }

  @Test
  void resultWithoutCauseOrBeforeTheResponse() {
    String need = running();
    Map<String, Object> partial = Map.of("result", SolutionResult.PARTIAL, "measures", "Half");
    refused("need.guard.cause", county.department, need, "solve", partial);
    Map<String, Object> project = Map.of("result", SolutionResult.TRANSFERRED, "measures", "Plan");
    refused("need.guard.transfer", county.department, need, "solve", project);
    county.actAt(county.department, need, "respond", RECEIVED.plusDays(3), Map.of());
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> county.actAt(county.department, need, "solve", RECEIVED.plusDays(2), SOLVED));
    assertEquals("need.guard.response.order", refusal.reasons().getFirst().key());
  }

  @Test
  void ratingByCollectorOrOwner() {
    String need = running();
    county.act(county.department, need, "solve", SOLVED);
    Caller village = County.caller("contact", "R-VILLAGE", "VC", County.VILLAGE);
    Map<String, Object> score = Map.of("score", RatingScore.SATISFIED);
    refused("need.guard.collector", village, need, "rate", score);
    Caller owner = County.caller("dept", "R-VILLAGE", "D1", County.VILLAGE);
    refused("need.guard.rater", owner, need, "rate", score);
    assertReason("need.guard.rater", possible(owner, need, "rate"));
  }

  @Test
  void closingBeforeARatingOrWithoutAnImprovement() {
    String need = running();
    county.act(county.department, need, "solve", SOLVED);
    refused("need.guard.unrated", county.desk, need, "close", Map.of());
    county.act(county.hotline, need, "rate", Map.of("score", RatingScore.DISSATISFIED));
    refused("need.guard.improvement", county.desk, need, "close", Map.of());
    assertTrue(possible(county.desk, need, "close").isPossible());
  }

  @Test
  void rejectionByTheCollector() {
    Caller desk = County.caller("contact", "R-TOWN", "TOWN", County.TOWNSHIP);
    refused("need.guard.second", desk, recorded(), "reject", Map.of("reason", "Nothing"));
  }

  @Test
  void reopeningAfterThirtyDays() {
    LocalDateTime early = LocalDateTime.of(2026, 10, 20, 9, 0);
    String need = county.record(county.contact, Map.of("receivedAt", early)).code();
    county.actAt(county.contact, need, "solve", LocalDateTime.of(2026, 10, 31, 9, 0), SOLVED);
    Map<String, Object> reason = Map.of("reason", "Dark again");
    refused("need.guard.reopen", county.hotline, need, "reopen", reason);
    assertReason("need.guard.reopen", possible(county.hotline, need, "reopen"));
    LocalDateTime lastDay = LocalDateTime.of(2026, 11, 30, 23, 59);
    county.actAt(county.hotline, need, "reopen", lastDay, reason);
  }

  @Test
  void mergingIntoItselfOrAnotherHousehold() {
    String need = recorded();
    refused("need.refused.itself", county.grid, need, "merge", Map.of("linkedNeed", need));
    String other = county.record(county.desk, Map.of("household", County.OTHER_HOUSEHOLD)).code();
    refused("need.guard.household", county.desk, need, "merge", Map.of("linkedNeed", other));
    String kept = recorded();
    county.act(county.grid, need, "merge", Map.of("linkedNeed", kept));
    refused("need.guard.merged", county.grid, kept, "merge", Map.of("linkedNeed", need));
  }

  @Test
  void timersDoneByPeople() {
    String need = running();
    county.act(county.department, need, "solve", SOLVED);
    refused("action.system", county.desk, need, "lapse", Map.of());
    Caller system = Caller.system(Locale.ENGLISH);
    refused("need.guard.lapse", system, need, "lapse", Map.of());
    refused("action.state", system, need, "overdue", Map.of());
    refused("need.guard.overdue", system, assignedToday(), "overdue", Map.of());
  }

  @ParameterizedTest
  @EnumSource(
      value = NeedCategory.class,
      names = {"COMPLAINT", "SAFEGUARD", "PSY"})
  void confidentialNeedsForEverybodyButTheirDesk(NeedCategory category) {
    String need = county.record(county.contact, Map.of("category", category)).code();
    for (Caller caller : List.of(county.contact, county.grid, county.desk, county.hotline)) {
      refused("record.missing", caller, need, "verify", Map.of());
    }
    county.act(county.confidential, need, "verify", Map.of());
    county.act(county.confidential, need, "assign", Map.of("lead", "D1"));
    county.act(county.department, need, "accept", Map.of());
    refused("record.missing", county.otherDepartment, need, "accept", Map.of());
  }

  @Test
  void ratingOfASafeguardMatter() {
    String need = county.record(county.contact, Map.of("category", NeedCategory.SAFEGUARD)).code();
    county.act(county.confidential, need, "solve", SOLVED);
    Map<String, Object> score = Map.of("score", RatingScore.SATISFIED);
    refused("need.refused.safeguard", county.confidential, need, "rate", score);
    county.act(county.confidential, need, "close", Map.of());
  }

  private void refused(
      String key, Caller caller, String need, String action, Map<String, Object> inputs) {
    String before = state(need);
    Refusal refusal =
        assertThrows(Refusal.class, () -> county.act(caller, need, action, inputs), action);
    assertTrue(
        refusal.reasons().stream().map(Message::key).anyMatch(key::equals),
        () -> action + " refused for " + refusal.getMessage());
    assertFalse(refusal.text(Locale.SIMPLIFIED_CHINESE).isBlank());
    assertEquals(before, state(need));
  }

  private void refusedAt(String key, Caller caller, String need, String action, LocalDateTime at) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> county.actAt(caller, need, action, at, Map.of()));
    assertEquals(key, refusal.reasons().getFirst().key());
  }

  private static void assertReason(String key, PossibleAction action) {
    assertEquals(List.of(key), action.reasons().stream().map(Message::key).toList());
  }

  private PossibleAction possible(Caller caller, String need, String action) {
    return county.kernel().records().actions(caller, "need", need).stream()
        .filter(possible -> possible.name().equals(action))
        .findFirst()
        .orElseThrow();
  }

  private String state(String need) {
    RecordView view = county.kernel().records().show(Caller.system(Locale.ENGLISH), "need", need);
    return Optional.of(view.values().get("state")).map(Object::toString).orElseThrow();
  }

  private String recorded() {
    return county.record(county.contact, Map.of("receivedAt", RECEIVED)).code();
  }

  private String verified() {
    String need = recorded();
    county.actAt(county.grid, need, "verify", RECEIVED, Map.of());
    return need;
  }

  private String assigned() {
    String need = verified();
    county.actAt(county.desk, need, "assign", RECEIVED, Map.of("lead", "D1"));
    return need;
  }

  private String assignedToday() {
    String need = county.record(county.contact, Map.of()).code();
    county.act(county.grid, need, "verify", Map.of());
    county.act(county.desk, need, "assign", Map.of("lead", "D1"));
    return need;
  }

  private String running() {
    String need = assigned();
    county.actAt(county.department, need, "accept", RECEIVED, Map.of());
    return need;
  }
}
