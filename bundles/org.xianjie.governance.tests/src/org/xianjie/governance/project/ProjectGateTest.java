package org.xianjie.governance.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.governance.County.refusals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.meeting.MeetingType;
import org.xianjie.core.publicity.NoticeKind;
import org.xianjie.core.publicity.PublicNotice;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.governance.County;
import org.xianjie.governance.OneCounty;
import org.xianjie.governance.Villages;

/** The gates of a project: nobody gets past the council (GOV-R1, GOV-R2, GOV-R3, GOV-R10). */
@ExtendWith(OneCounty.class)
class ProjectGateTest {
  private static final String TYPE = "project";

  private final County county;
  private Villages village;

  ProjectGateTest(County county) {
    this.county = county;
  }

  @BeforeEach
  void addVillage() {
    village = Villages.add(county);
    village.majorFrom(50_000);
  }

  @Test
  void runsThroughWithAResolutionOfTheCouncil() {
    String project = village.project(Map.of("maintainer", "TOWN", "maintenanceFunding", "Budget"));
    String resolution = resolve(project);
    act(project, "deliberate", Map.of("resolution", resolution));
    act(project, "study", Map.of());
    assertEquals(
        List.of("project.refused.published"), refusals(() -> act(project, "approve", Map.of())));
    village.notice(NoticeKind.RESOLUTION, "resolution", resolution);
    act(project, "approve", Map.of());
    actAt(project, "start", LocalDateTime.of(2026, 11, 20, 9, 0), Map.of());
    act(project, "complete", Map.of());
    assertEquals(
        List.of("project.refused.tracker"), refusals(() -> act(project, "handOver", Map.of())));
    update(project, Map.of("trackingResponsible", "C-1"));
    act(project, "handOver", Map.of());
    assertEquals(
        List.of("project.refused.maintainer"),
        refusals(() -> update(project, Map.of("maintenanceFunding", " "))));
    act(project, "track", Map.of());
    assertEquals(
        List.of("project.refused.lookback"),
        refusals(() -> act(project, "lookBack", Map.of("inUse", true))));
    assertEquals(7L, notices(project));
    assertEquals(
        1L,
        county.read(
            session ->
                session.count(
                    RecordQuery.of(ProjectTracking.class).where("project.code", project))));
  }

  @Test
  void needsMaintainerAndMoneyBeforeTheHandOver() {
    String project = completed(Map.of("trackingResponsible", "C-1"));
    assertEquals(
        List.of("project.refused.maintainer"), refusals(() -> act(project, "handOver", Map.of())));
  }

  @Test
  void nobodyBypassesTheCouncil() {
    String project = village.project(Map.of());
    for (Caller caller : List.of(village.branch, county.town)) {
      assertEquals(
          List.of("project.refused.major"),
          refusals(() -> county.act(caller, TYPE, project, "pass", Map.of())));
    }
    assertTrue(
        refusals(() -> county.act(county.department, TYPE, project, "pass", Map.of()))
            .contains("project.refused.major"));
    for (String state : List.of("DELIBERATED", "FEASIBILITY", "APPROVED", "IN_PROGRESS")) {
      Map<String, Object> values =
          village.projectValues(
              Map.of("state", ProjectState.valueOf(state), "proof", CouncilProof.NOT_MAJOR));
      assertTrue(
          refusals(() -> county.load(Project.class, values)).contains("project.refused.major"));
      values.put("proof", CouncilProof.RESOLUTION);
      assertTrue(
          refusals(() -> county.load(Project.class, values))
              .contains("project.refused.resolution"));
      values.remove("proof");
      assertTrue(
          refusals(() -> county.load(Project.class, values)).contains("project.refused.state"));
    }
  }

  @Test
  void takesOnlyAnAdoptedResolutionOfThisCouncilOnThisProject() {
    String project = village.project(Map.of());
    String lost = village.resolution(MeetingType.COUNCIL, 9, 4, TYPE, project);
    String onOther = village.resolution(MeetingType.COUNCIL, 9, 9, TYPE, "PJ-0");
    String committee = village.resolution(MeetingType.VILLAGE_COMMITTEES, 9, 9, TYPE, project);
    String elsewhere = Villages.add(county).resolution(MeetingType.COUNCIL, 9, 9, TYPE, project);
    for (String resolution : List.of(lost, onOther, committee, elsewhere)) {
      assertEquals(
          List.of("project.refused.resolution"),
          refusals(() -> act(project, "deliberate", Map.of("resolution", resolution))));
    }
    assertEquals(
        List.of("resolution.refused.quorum"),
        refusals(() -> village.resolution(MeetingType.COUNCIL, 5, 5, TYPE, project)));
  }

  @Test
  void smallMattersAndSingleHouseholdsPass() {
    String small = village.project(Map.of("budget", BigDecimal.valueOf(49_999)));
    act(small, "pass", Map.of());
    String household = village.project(Map.of("singleHousehold", true));
    act(household, "pass", Map.of());
    assertEquals(
        List.of("project.refused.major", "project.refused.changed"),
        refusals(() -> update(small, Map.of("budget", BigDecimal.valueOf(60_000)))));
  }

  @Test
  void releasesAnEmergencyAndHearsTheCouncilAfterwards() {
    String project = village.project(Map.of());
    act(project, "release", Map.of("reason", "Flood"));
    act(project, "study", Map.of());
    act(project, "approve", Map.of());
    act(project, "start", Map.of());
    assertEquals(
        List.of("project.refused.emergency"), refusals(() -> act(project, "complete", Map.of())));
    act(project, "inform", Map.of("opinion", "Agreed"));
    act(project, "complete", Map.of());
    var shown = county.records().show(village.branch, TYPE, project);
    assertEquals(Optional.of(LocalDate.of(2026, 12, 15)), shown.value("councilInformedDue"));
  }

  @Test
  void waitsForTheHouseholdsItAffects() {
    String project = village.project(Map.of("budget", BigDecimal.TEN));
    act(project, "pass", Map.of());
    act(project, "study", Map.of());
    String impact =
        county.create(
            village.branch,
            "household-impact",
            Map.of(
                "project",
                project,
                "household",
                "H-1",
                "loss",
                BigDecimal.valueOf(500),
                "compensation",
                BigDecimal.ZERO,
                "objection",
                "The field is cut"));
    assertEquals(
        List.of("project.refused.objection"), refusals(() -> act(project, "approve", Map.of())));
    settle(impact, Map.of("objectionSettled", true));
    assertEquals(
        List.of("project.refused.loss"), refusals(() -> act(project, "approve", Map.of())));
    assertEquals(
        List.of("household-impact.refused.more"),
        refusals(() -> settle(impact, Map.of("compensation", BigDecimal.valueOf(501)))));
    settle(impact, Map.of("compensation", BigDecimal.valueOf(500)));
    assertEquals(
        List.of("project.refused.consent"), refusals(() -> act(project, "approve", Map.of())));
    settle(impact, Map.of("consent", true));
    act(project, "approve", Map.of());
  }

  @Test
  void decidesAgainWhenTheBudgetGrows() {
    String project = village.project(Map.of());
    String resolution = resolve(project);
    act(project, "deliberate", Map.of("resolution", resolution));
    act(project, "study", Map.of());
    village.notice(NoticeKind.RESOLUTION, "resolution", resolution);
    act(project, "approve", Map.of());
    assertEquals(
        List.of("project.refused.small"), refusals(() -> act(project, "change", budget(110_000))));
    act(project, "change", budget(110_001));
    assertEquals(
        List.of("project.refused.budget"),
        refusals(() -> act(project, "resolveChange", Map.of("resolution", resolution))));
    act(project, "resolveChange", Map.of("resolution", resolve(project)));
    var shown = county.records().show(village.branch, TYPE, project);
    assertEquals(Optional.of(ProjectState.APPROVED), shown.value("state"));
    act(project, "suspend", Map.of("reason", "Rain"));
    act(project, "resume", Map.of());
    act(project, "fail", Map.of("reason", "No water"));
  }

  private static Map<String, Object> budget(long yuan) {
    return Map.of("budget", BigDecimal.valueOf(yuan), "reason", "Prices");
  }

  private String completed(Map<String, Object> further) {
    String project = village.project(further);
    act(project, "release", Map.of("reason", "Flood"));
    act(project, "inform", Map.of("opinion", "Agreed"));
    for (String step : List.of("study", "approve", "start", "complete")) {
      act(project, step, Map.of());
    }
    return project;
  }

  private String resolve(String project) {
    return village.resolution(MeetingType.COUNCIL, 6, 4, TYPE, project);
  }

  private void settle(String impact, Map<String, Object> values) {
    var shown = county.records().show(village.branch, "household-impact", impact);
    county.records().update(village.branch, "household-impact", impact, shown.version(), values);
  }

  private void update(String project, Map<String, Object> values) {
    var shown = county.records().show(village.branch, TYPE, project);
    county.records().update(village.branch, TYPE, project, shown.version(), values);
  }

  private long notices(String project) {
    return county.read(
        session -> session.count(RecordQuery.of(PublicNotice.class).where("subjectCode", project)));
  }

  private void act(String project, String action, Map<String, Object> inputs) {
    county.act(village.branch, TYPE, project, action, inputs);
  }

  private void actAt(String project, String action, LocalDateTime at, Map<String, Object> inputs) {
    county.records().act(village.branch, TYPE, project, action, Optional.of(at), inputs);
  }
}
