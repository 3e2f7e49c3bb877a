package org.xianjie.governance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.indicator.IndicatorReport.Value;
import org.xianjie.core.kernel.LabelCheck;
import org.xianjie.core.meeting.MeetingType;
import org.xianjie.core.publicity.NoticeKind;
import org.xianjie.core.security.Caller;
import org.xianjie.governance.County;
import org.xianjie.governance.OneCounty;
import org.xianjie.governance.Villages;
import org.xianjie.governance.conflict.ConflictCase;
import org.xianjie.governance.conflict.ConflictCause;
import org.xianjie.governance.conflict.ConflictState;
import org.xianjie.governance.law.AdviserKind;
import org.xianjie.governance.project.CouncilProof;
import org.xianjie.governance.project.Project;
import org.xianjie.governance.project.ProjectState;
import org.xianjie.governance.selfgovernance.ContactRole;
import org.xianjie.governance.selfgovernance.MoralKind;
import org.xianjie.governance.selfgovernance.ServiceKind;
import org.xianjie.governance.survey.Sampling;
import org.xianjie.governance.survey.SurveyAnswer;

/** The indicators of a village against numbers counted by hand. */
@ExtendWith(OneCounty.class)
class GovernanceIndicatorsTest {
  private final County county;
  private Villages village;

  GovernanceIndicatorsTest(County county) {
    this.county = county;
  }

  @BeforeEach
  void addVillage() {
    village = Villages.add(county);
  }

  @Test
  void haveLabels() {
    List<String> codes =
        new GovernanceIndicators().definitions().stream().map(d -> d.name().key()).toList();
    assertEquals(List.of(), LabelCheck.problems(GovernanceIndicators.class, codes));
  }

  @Test
  void areUndefinedWithoutRecords() {
    for (String code :
        List.of("K-14", "K-20", "K-23", "K-24", "K-27", "K-41", "K-42", "K-43", "K-45")) {
      assertEquals("0/0", figure(code, "2026"), code);
    }
    assertEquals("0/1", figure("K-44", "2026"));
  }

  @Test
  void countSheetsSurveysAndServices() {
    String survey =
        county.create(
            village.branch,
            "satisfaction-survey",
            Map.of("region", village.code, "day", day(5, 2), "sampling", Sampling.MEETING));
    for (SurveyAnswer answer : SurveyAnswer.values()) {
      county.create(village.branch, "survey-response", Map.of("survey", survey, "overall", answer));
    }
    assertEquals("2/4", figure("K-14", "2026-Q2"));
    assertEquals("0/0", figure("K-14", "2026-Q3"));
    county.create(
        village.branch,
        "awareness-survey",
        Map.of(
            "region", village.code,
            "day", day(6, 1),
            "respondents", 50,
            "aware", 34,
            "willing", 20));
    assertEquals("34/50", figure("K-27", "2026-H1"));
    service(12, 30);
    service(40, 40);
    assertEquals("52/70", figure("K-23", "2026"));
    adviser();
    assertEquals("1/1", figure("K-44", "2026"));
    assertEquals(
        Map.of("satisfied", 2L, "valid", 4L),
        fact(
            "fact.satisfaction.survey",
            Map.of("region", village.code, "from", day(1, 1), "to", day(12, 1))));
  }

  private void service(int served, int eligible) {
    county.create(
        village.branch,
        "public-service",
        Map.of(
            "village",
            village.code,
            "kind",
            ServiceKind.AFTER_SCHOOL,
            "provider",
            "FIRM",
            "capacity",
            50,
            "served",
            served,
            "eligible",
            eligible,
            "validFrom",
            day(1, 1)));
  }

  private void adviser() {
    county.create(
        village.branch,
        "legal-adviser",
        Map.of(
            "village",
            village.code,
            "name",
            "Lawyer",
            "kind",
            AdviserKind.LAWYER,
            "validFrom",
            day(1, 1)));
  }

  @Test
  void compareCulturalActivitiesWithTheYearBefore() {
    for (LocalDate day : List.of(day(2, 1), day(3, 1), day(4, 1), LocalDate.of(2025, 3, 1))) {
      activity(day, true);
    }
    activity(LocalDate.of(2025, 4, 1), true);
    activity(day(5, 1), false);
    assertEquals("1/2", figure("K-24", "2026"));
  }

  private void activity(LocalDate day, boolean cultural) {
    county.create(
        village.branch,
        "moral-activity",
        Map.of(
            "village",
            village.code,
            "kind",
            MoralKind.READING_FAMILY,
            "day",
            day,
            "cultural",
            cultural,
            "contactRole",
            ContactRole.MORAL_GUIDE,
            "participants",
            30));
  }

  @Test
  void countMediationThatHolds() {
    conflict(ConflictState.CLOSED, true);
    conflict(ConflictState.CLOSED, false);
    conflict(ConflictState.UNSETTLED, null);
    conflict(ConflictState.REFERRED, null);
    assertEquals("1/3", figure("K-45", "2026"));
  }

  private void conflict(ConflictState state, Boolean holds) {
    Map<String, Object> values = new HashMap<>();
    values.put("village", village.code);
    values.put("reportedOn", day(3, 1));
    values.put("cause", ConflictCause.LAND);
    values.put("parties", "Two");
    values.put("matter", "Boundary");
    values.put("state", state);
    values.put("holds", holds);
    values.put("resultOn", day(4, 1));
    county.load(ConflictCase.class, values);
  }

  @Test
  void followProjectsFromTheGateToTheLookback() {
    village.majorFrom(50_000);
    history(ProjectState.CLOSED, true);
    history(ProjectState.CLOSED, false);
    history(ProjectState.FAILED, null);
    String open = village.project(Map.of());
    String resolution = village.resolution(MeetingType.COUNCIL, 9, 9, "project", open);
    village.notice(NoticeKind.RESOLUTION, "resolution", resolution);
    act(open, "deliberate", Map.of("resolution", resolution));
    act(open, "study", Map.of());
    act(open, "approve", Map.of());
    String urgent = village.project(Map.of());
    act(urgent, "release", Map.of("reason", "Flood"));
    act(urgent, "study", Map.of());
    act(urgent, "approve", Map.of());
    assertEquals("1/2", figure("K-41", "2026"));
    assertEquals("1/3", figure("K-42", "2025"));
    assertEquals("2/2", figure("K-43", "2026"));
    assertEquals(
        Map.of("adopted", true, "resolution", resolution),
        fact("fact.council.resolution", Map.of("matter", open)));
    assertEquals(
        Map.of("adopted", false), fact("fact.council.resolution", Map.of("matter", urgent)));
    assertEquals(
        Map.of("inUse", 1L, "lookedBack", 2L),
        fact(
            "fact.project.lookback",
            Map.of("region", village.code, "from", day(1, 1), "to", day(12, 1))));
  }

  @Test
  void shareContactProjectsAmongSocialForces() {
    contact("FIRM");
    contact("TOWN");
    contact("TOWN");
    assertEquals("1/3", figure("K-20", "2026"));
    assertEquals(
        Map.of("ENTERPRISE", 1L, "TOWN", 2L, "total", 3L),
        fact("fact.project.contact", Map.of("region", village.code, "year", 2026)));
    assertEquals(
        3, ((List<?>) fact("fact.project.of", Map.of("assignment", "A-1")).get("projects")).size());
  }

  private void contact(String lead) {
    String project =
        village.project(
            Map.of(
                "leadOrg",
                lead,
                "contactProject",
                true,
                "budget",
                BigDecimal.TEN,
                "initiatorAssignment",
                "A-1"));
    act(project, "pass", Map.of());
    act(project, "study", Map.of());
    act(project, "approve", Map.of());
  }

  private void history(ProjectState state, Boolean inUse) {
    Map<String, Object> values =
        village.projectValues(
            Map.of(
                "budget",
                BigDecimal.TEN,
                "state",
                state,
                "proof",
                CouncilProof.NOT_MAJOR,
                "approvedOn",
                LocalDate.of(2025, 2, 1),
                "maintainer",
                "TOWN",
                "maintenanceFunding",
                "Budget",
                "trackingResponsible",
                "C-1"));
    if (inUse != null) {
      values.put("inUse", inUse);
      values.put("completedOn", LocalDate.of(2025, 6, 1));
      values.put("handedOverOn", LocalDate.of(2025, 7, 1));
      values.put("lookbackOn", day(7, 1));
    }
    county.load(Project.class, values);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private Map<String, Object> fact(String code, Map<String, Object> question) {
    return county.read(
        session ->
            ((FactResult.Available) county.kernel().facts().ask(session, code, question)).values());
  }

  private String figure(String code, String period) {
    Value value =
        county
            .kernel()
            .indicators()
            .compute(
                Caller.system(Locale.ENGLISH),
                List.of(code),
                village.code,
                period,
                Optional.empty())
            .values()
            .getFirst();
    var figure = value.figure().orElseThrow();
    return figure.numerator() + "/" + figure.denominator();
  }

  private void act(String project, String action, Map<String, Object> inputs) {
    county.act(village.branch, "project", project, action, inputs);
  }
}
