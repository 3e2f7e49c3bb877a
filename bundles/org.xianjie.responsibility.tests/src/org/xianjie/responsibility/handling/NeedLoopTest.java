package org.xianjie.responsibility.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.event.DomainEvent;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordReference;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.store.Condition;
import org.xianjie.responsibility.County;
import org.xianjie.responsibility.OneCounty;
import org.xianjie.responsibility.lists.ItemAnswer;
import org.xianjie.responsibility.lists.RatingScore;
import org.xianjie.responsibility.lists.SolutionCause;
import org.xianjie.responsibility.lists.SolutionResult;
import org.xianjie.responsibility.need.NeedState;

/** The three-list loop on a real database: states, lists and events of each way through it. */
@ExtendWith(OneCounty.class)
class NeedLoopTest {
  private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 11, 23, 9, 0);

  private final County county;

  NeedLoopTest(County county) {
    this.county = county;
  }

  @Test
  void goesThroughAllEightSteps() {
    String need = county.record(county.contact, Map.of("receivedAt", RECEIVED)).code();
    assertState(NeedState.VERIFIED, county.act(county.grid, need, "verify", Map.of()));
    Map<String, Object> owners = Map.of("lead", "D1", "assist", "D2");
    assertState(NeedState.ASSIGNED, county.act(county.desk, need, "assign", owners));
    assertState(NeedState.IN_PROGRESS, county.act(county.department, need, "accept", Map.of()));
    Map<String, Object> reply = Map.of("reply", "On Friday");
    county.actAt(county.department, need, "respond", RECEIVED.plusDays(1), reply);
    Map<String, Object> result =
        Map.of("result", SolutionResult.SOLVED, "measures", "New lamp", "resultText", "It shines");
    assertState(NeedState.FEEDBACK, county.act(county.department, need, "solve", result));
    Map<String, Object> score = Map.of("score", RatingScore.SATISFIED);
    assertState(NeedState.RATED, county.act(county.hotline, need, "rate", score));
    RecordView closed = county.act(county.desk, need, "close", Map.of());
    assertState(NeedState.CLOSED, closed);
    assertEquals("contact", closed.values().get("collector"));
    assertEquals(LocalDate.of(2026, 11, 25), closed.values().get("slaDue"));
    assertEquals(true, closed.values().get("onTime"));
    assertEquals(1, closed.values().get("responseDays"));
    assertEquals(8, closed.values().get("cycleDays"));
    assertEquals(RatingScore.SATISFIED, closed.values().get("rating"));
    assertEquals(
        List.of("need.recorded", "need.assigned", "need.solved", "need.rated"), events(need));
    assertEquals(2, list("responsibility-item", need).size());
    assertEquals(
        ItemAnswer.ACCEPTED, list("responsibility-item", need).get(0).values().get("answer"));
    assertTrue(list("responsibility-item", need).get(0).value("endedAt").isPresent());
    assertEquals("New lamp", list("solution-item", need).get(0).values().get("measures"));
    assertEquals("hotline", list("need-rating", need).get(0).values().get("ratedBy"));
  }

  @Test
  void isSolvedOnTheSpotAndRatedByCallBack() {
    String need = county.record(county.contact, Map.of("receivedAt", RECEIVED)).code();
    Map<String, Object> result = Map.of("result", SolutionResult.SOLVED, "measures", "Explained");
    RecordView told = county.act(county.contact, need, "solve", result);
    assertState(NeedState.FEEDBACK, told);
    assertEquals(true, told.values().get("onSpot"));
    assertTrue(told.value("firstResponseAt").isPresent());
    Map<String, Object> score = Map.of("score", RatingScore.VERY_SATISFIED);
    assertState(NeedState.RATED, county.act(county.hotline, need, "rate", score));
  }

  @Test
  void comesBackToTheDeskAndBeforeTheConferenceAtTheSecondRefusal() {
    String need = assigned("D1");
    Map<String, Object> reason = Map.of("reason", "Not ours");
    assertState(NeedState.RETURNED, county.act(county.department, need, "refuse", reason));
    county.act(county.desk, need, "assign", Map.of("lead", "D2"));
    RecordView escalated = county.act(county.otherDepartment, need, "refuse", reason);
    assertState(NeedState.ESCALATED, escalated);
    assertEquals(2, escalated.values().get("refusals"));
    List<RecordView> issues = list("conference-issue", need);
    assertEquals(1, issues.size());
    assertEquals("Not ours", issues.get(0).values().get("reason"));
    assertTrue(events(need).contains("need.crossDept"));
    RecordView shown = county.kernel().records().show(county.conference, "need", need);
    assertTrue(shown.masked().contains("text"));
    assertState(
        NeedState.ASSIGNED, county.act(county.conference, need, "assign", Map.of("lead", "D1")));
  }

  @Test
  void becomesAProjectAndIsSolvedWhenThatIsDone() {
    String need = assigned("D1");
    county.act(county.desk, need, "escalate", Map.of("reason", "Needs money"));
    RecordView transferred = county.act(county.conference, need, "transfer", Map.of());
    assertState(NeedState.TRANSFERRED, transferred);
    assertTrue(events(need).contains("need.transferred"));
    Map<String, Object> result = Map.of("result", SolutionResult.SOLVED, "measures", "Built");
    assertState(NeedState.FEEDBACK, county.act(county.desk, need, "solve", result));
    assertEquals(2, list("solution-item", need).size());
  }

  @Test
  void waitsOnlyAfterAResponse() {
    String need = assigned("D1");
    county.act(county.department, need, "accept", Map.of());
    county.actAt(county.department, need, "respond", RECEIVED.plusDays(1), Map.of());
    Map<String, Object> until = Map.of("until", LocalDate.of(2027, 3, 1));
    RecordView suspended =
        county.actAt(county.department, need, "suspend", RECEIVED.plusDays(2), until);
    assertState(NeedState.SUSPENDED, suspended);
    assertEquals(LocalDate.of(2027, 3, 1), suspended.values().get("suspendedUntil"));
    RecordView resumed =
        county.actAt(county.department, need, "resume", RECEIVED.plusDays(5), Map.of());
    assertState(NeedState.IN_PROGRESS, resumed);
    assertEquals(3, resumed.values().get("suspendedDays"));
    assertTrue(resumed.value("suspendedUntil").isEmpty());
  }

  @Test
  void isReopenedWhenTheHouseholdSaysItIsNotSolved() {
    String need = told(SolutionResult.SOLVED, RECEIVED.plusDays(3));
    RecordView reopened =
        county.act(county.contact, need, "reopen", Map.of("reason", "Dark again"));
    assertState(NeedState.REOPENED, reopened);
    assertTrue(reopened.value("solvedAt").isEmpty());
    assertTrue(list("solution-item", need).get(0).value("objectedAt").isPresent());
    assertState(NeedState.ASSIGNED, county.act(county.desk, need, "assign", Map.of("lead", "D2")));
  }

  @Test
  void isImprovedWhereItIsNotSolved() {
    String need = told(SolutionResult.CANNOT, RECEIVED.plusDays(3));
    county.act(county.hotline, need, "rate", Map.of("score", RatingScore.DISSATISFIED));
    Map<String, Object> better = Map.of("measure", "Ask for money", "owner", "D1");
    assertState(NeedState.CLOSED, county.act(county.desk, need, "close", better));
    assertEquals("Ask for money", list("need-improvement", need).get(0).values().get("measure"));
  }

  @Test
  void isRejectedBySecondPersonAndReopenedOnObjection() {
    String need = county.record(county.contact, Map.of("receivedAt", RECEIVED)).code();
    Map<String, Object> reason = Map.of("reason", "A matter of the neighbours");
    RecordView rejected = county.act(county.desk, need, "reject", reason);
    assertState(NeedState.REJECTED, rejected);
    assertTrue(rejected.value("firstResponseAt").isPresent());
    assertState(
        NeedState.REOPENED, county.act(county.hotline, need, "reopen", Map.of("reason", "It is")));
  }

  @Test
  void isMergedIntoTheOtherEntryOrWithdrawn() {
    String kept = county.record(county.contact, Map.of()).code();
    String twice = county.record(county.contact, Map.of()).code();
    RecordView merged = county.act(county.grid, twice, "merge", Map.of("linkedNeed", kept));
    assertState(NeedState.MERGED, merged);
    assertEquals(kept, merged.value("linkedNeed", RecordReference.class).orElseThrow().code());
    assertState(NeedState.WITHDRAWN, county.act(county.hotline, kept, "withdraw", Map.of()));
  }

  private String assigned(String lead) {
    String need = county.record(county.contact, Map.of("receivedAt", RECEIVED)).code();
    county.actAt(county.grid, need, "verify", RECEIVED, Map.of());
    county.actAt(county.desk, need, "assign", RECEIVED, Map.of("lead", lead, "assist", "VC"));
    return need;
  }

  private String told(SolutionResult result, LocalDateTime at) {
    String need = assigned("D1");
    county.actAt(county.department, need, "accept", RECEIVED, Map.of());
    Map<String, Object> inputs =
        Map.of("result", result, "measures", "Looked at it", "cause", SolutionCause.FUNDS);
    county.actAt(county.department, need, "solve", at, inputs);
    return need;
  }

  private static void assertState(NeedState expected, RecordView need) {
    assertEquals(expected, need.values().get("state"));
  }

  private List<RecordView> list(String type, String need) {
    return county
        .kernel()
        .records()
        .list(
            county.steward, ListRequest.of(type, 100).where(new Condition.Equal("need.code", need)))
        .records();
  }

  private List<String> events(String need) {
    return county
        .kernel()
        .store()
        .read(
            session ->
                session
                    .entityManager()
                    .createQuery(
                        "select e from DomainEvent e where e.subjectCode = :code order by e.id",
                        DomainEvent.class)
                    .setParameter("code", need)
                    .getResultStream()
                    .map(DomainEvent::getType)
                    .toList());
  }
}
