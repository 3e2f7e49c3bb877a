package org.xianjie.organization.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.organization.Fixture;
import org.xianjie.organization.OneDatabase;

/** One issue, one plan, from suspicion to archive (ORG-R3, domain.md §4.2). */
@ExtendWith(OneDatabase.class)
class RectificationTest {
  private final Fixture fixture;

  RectificationTest(Fixture fixture) {
    this.fixture = fixture;
  }

  @Test
  void goesFromSuspicionToRemovalAndWaitsForTheFollowUp() {
    String weak = weak();
    fixture.act("weak-branch-case", weak, "confirm");
    String issue = issue(weak, "No assembly for a year");
    plan(issue, "Hold one each quarter");
    fixture.act("weak-branch-case", weak, "plan");
    fixture.act("weak-branch-case", weak, "start");
    fixture.act("rect-issue", issue, "rectify", Map.of("evidence", "Minutes of four assemblies"));
    fixture.act("weak-branch-case", weak, "selfCheck");
    fixture.act("weak-branch-case", weak, "submit");
    Fixture.refused(
        () -> fixture.act("weak-branch-case", weak, "remove"), "weak-branch-case.refused.accepted");
    fixture.act("rect-issue", issue, "accept", Map.of("result", "Done"));
    fixture.act("weak-branch-case", weak, "remove");
    assertEquals(
        Fixture.TODAY.plusMonths(6), fixture.value("weak-branch-case", weak, "followUpDue"));
    Fixture.refused(
        () -> fixture.act("weak-branch-case", weak, "followUp"),
        "weak-branch-case.refused.followUp");
    Fixture.refused(() -> issue(weak, "Too late"), "rect-issue.refused.phase");
  }

  @Test
  void isNotPlannedBeforeEachIssueHasItsOwnPlan() {
    String weak = weak();
    fixture.act("weak-branch-case", weak, "confirm");
    Fixture.refused(
        () -> fixture.act("weak-branch-case", weak, "plan"), "weak-branch-case.refused.issues");
    String first = issue(weak, "First");
    String second = issue(weak, "Second");
    Fixture.refused(() -> fixture.act("rect-issue", first, "plan"), "rect-issue.refused.plan");
    plan(first, "Train the committee");
    Fixture.refused(
        () -> fixture.act("weak-branch-case", weak, "plan"), "weak-branch-case.refused.plans");
    Fixture.refused(() -> plan(second, "Train the committee"), "rect-issue.refused.copied");
    fixture.update("rect-issue", second, Map.of("measures", "Name a secretary"));
    fixture.act("rect-issue", second, "plan");
    fixture.act("weak-branch-case", weak, "plan");
    Map<String, Object> emptied = new HashMap<>();
    emptied.put("measures", null);
    Fixture.refused(
        () -> fixture.update("rect-issue", first, emptied), "rect-issue.refused.planned");
    Fixture.refused(
        () -> fixture.act("rect-issue", first, "rectify", Map.of("evidence", "x")),
        "rect-issue.refused.phase");
  }

  @Test
  void refusesAPlanBehindTheDeadlineAndACaseWithoutOne() {
    String branch = fixture.branch(fixture.village());
    String weak =
        fixture.create(
            "weak-branch-case",
            Map.of(
                "branch",
                branch,
                "category",
                WeakCategory.HOLLOW,
                "foundOn",
                Fixture.TODAY,
                "foundBy",
                "Township"));
    fixture.act("weak-branch-case", weak, "confirm");
    String issue = issue(weak, "Issue");
    plan(issue, "Measures");
    Fixture.refused(
        () -> fixture.act("weak-branch-case", weak, "plan"),
        "weak-branch-case.refused.responsible");
    fixture.update(
        "weak-branch-case",
        weak,
        Map.of("responsible", fixture.cadre(), "deadline", Fixture.TODAY.plusDays(3)));
    String late = issue(weak, "Another");
    fixture.update(
        "rect-issue",
        late,
        Map.of(
            "measures", "Own measures",
            "owner", fixture.cadre(),
            "due", Fixture.TODAY.plusDays(4)));
    Fixture.refused(() -> fixture.act("rect-issue", late, "plan"), "rect-issue.refused.due");
    Fixture.refused(
        () ->
            fixture.update(
                "weak-branch-case", weak, Map.of("deadline", Fixture.TODAY.minusDays(1))),
        "field.order");
  }

  @Test
  void sendsBackAndRefusesASecondCase() {
    String branch = fixture.branch(fixture.village());
    String weak = weak(branch);
    Fixture.refused(() -> weak(branch), "weak-branch-case.refused.second");
    fixture.act("weak-branch-case", weak, "confirm");
    String issue = issue(weak, "Issue");
    plan(issue, "Measures");
    fixture.act("weak-branch-case", weak, "plan");
    fixture.act("weak-branch-case", weak, "start");
    Fixture.refused(
        () -> fixture.act("weak-branch-case", weak, "selfCheck"),
        "weak-branch-case.refused.rectified");
    fixture.act("rect-issue", issue, "rectify", Map.of("evidence", "Photographs"));
    fixture.act("weak-branch-case", weak, "selfCheck");
    Fixture.refused(
        () -> fixture.act("rect-issue", issue, "accept", Map.of("result", "x")),
        "rect-issue.refused.phase");
    fixture.act("weak-branch-case", weak, "sendBack", Map.of("reason", "Not enough"));
    fixture.act("rect-issue", issue, "sendBack", Map.of("reason", "Not enough"));
    assertEquals(
        CaseState.RECTIFYING,
        fixture.act("weak-branch-case", weak, "resume").value("state").orElseThrow());
    fixture.create(
        "case-tracking", Map.of("weakBranchCase", weak, "date", Fixture.TODAY, "note", "Going on"));
  }

  private String weak() {
    return weak(fixture.branch(fixture.village()));
  }

  private String weak(String branch) {
    return fixture.create(
        "weak-branch-case",
        Map.of(
            "branch",
            branch,
            "category",
            WeakCategory.WEAKENED,
            "foundOn",
            Fixture.TODAY,
            "foundBy",
            "Township",
            "responsible",
            fixture.cadre(),
            "deadline",
            Fixture.TODAY.plusMonths(3)));
  }

  private String issue(String weak, String description) {
    return fixture.create(
        "rect-issue",
        Map.of(
            "weakBranchCase", weak,
            "category", WeakCategory.WEAKENED,
            "description", description));
  }

  private void plan(String issue, String measures) {
    fixture.update(
        "rect-issue",
        issue,
        Map.of(
            "measures", measures,
            "owner", fixture.cadre(),
            "due", Fixture.TODAY.plusMonths(1)));
    fixture.act("rect-issue", issue, "plan");
  }
}
