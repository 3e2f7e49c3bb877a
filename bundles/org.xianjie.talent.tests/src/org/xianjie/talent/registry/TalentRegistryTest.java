package org.xianjie.talent.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.person.Education;
import org.xianjie.core.record.RecordView;
import org.xianjie.talent.Fixture;
import org.xianjie.talent.OneDatabase;
import org.xianjie.talent.evaluation.AppraisalResult;
import org.xianjie.talent.evaluation.TitleKind;
import org.xianjie.testing.ModuleDatabase;

/** Graduates, homecomers, matches and evaluation (TAL-R6, TAL-R9, TAL-R10). */
@ExtendWith(OneDatabase.class)
class TalentRegistryTest {
  private final Fixture fixture;

  TalentRegistryTest(Fixture fixture) {
    this.fixture = fixture;
  }

  @Test
  void opensAGapForAVillageWithoutGraduateAndFillsIt() {
    String village = fixture.village();
    Kernel kernel = fixture.database().kernel();
    new GraduateGaps().run(kernel);
    assertEquals(0, new GraduateGaps().run(kernel));
    RecordView gap = fixture.find("graduate-gap", "village.code", village).orElseThrow();
    assertEquals(Optional.of(GraduateGapState.OPEN), gap.value("state"));
    String pupil = fixture.person(Education.SENIOR_MIDDLE, Fixture.TODAY.minusYears(20));
    Fixture.refused(() -> graduate(village, pupil, 50), "graduate.refused.education");
    String graduate = fixture.person();
    String post = graduate(village, graduate, 50);
    assertEquals(GraduateGapState.FILLED, fixture.value("graduate-gap", gap.code(), "state"));
    String other = fixture.village();
    Fixture.refused(() -> graduate(other, graduate, 10), "graduate.refused.second");
    fixture.update("graduate", post, Map.of("validTo", Fixture.TODAY.minusDays(40)));
    graduate(other, graduate, 10);
    assertTrue(new GraduateGaps().run(kernel) > 0);
  }

  @Test
  void logsContactsUntilSomebodyComesHome() {
    String away =
        fixture.create(
            "homecoming",
            Map.of(
                "person",
                fixture.person(),
                "awayPlace",
                "Dongguan",
                "intention",
                ReturnIntention.MAYBE));
    fixture.act("homecoming", away, "contact", Map.of("note", "Called"));
    fixture.act("homecoming", away, "contact", Map.of("note", "Met at New Year"));
    assertEquals(
        "2026-12-01 Called\n2026-12-01 Met at New Year",
        fixture.value("homecoming", away, "contactLog"));
    fixture.act("homecoming", away, "return");
    assertEquals(Fixture.TODAY, fixture.value("homecoming", away, "returnedOn"));
  }

  @Test
  void matchesTheRightClassTheWillingAndTheAvailableOnly() {
    String wanted = fixture.talentClass("INFRA");
    String other = fixture.talentClass("CULTURE");
    Fixture.refused(
        () -> match(talent(other, true, Availability.AVAILABLE), wanted),
        "talent-match.refused.class");
    Fixture.refused(
        () -> match(talent(wanted, false, Availability.AVAILABLE), wanted),
        "talent-match.refused.willing");
    Fixture.refused(
        () -> match(talent(wanted, true, Availability.UNAVAILABLE), wanted),
        "talent-match.refused.available");
    String talent = talent(wanted, true, Availability.PARTLY);
    String match = match(talent, wanted);
    fixture.update("talent", talent, Map.of("willing", false));
    Fixture.refused(
        () -> fixture.act("talent-match", match, "accept"), "talent-match.refused.willing");
    fixture.update("talent", talent, Map.of("willing", true));
    FactResult.Available fact =
        (FactResult.Available)
            fixture
                .database()
                .ask(
                    "fact.talent.match",
                    Map.of("needCategory", "INFRA", "village", ModuleDatabase.VILLAGE));
    assertEquals(Map.of("talents", List.of(talent)), fact.values());
    fixture.act("talent-match", match, "accept");
    fixture.act("talent-match", match, "finish", Map.of("outcome", "Bridge repaired"));
    fixture.act("talent", talent, "leave", Map.of("reason", "Moved"));
    Fixture.refused(() -> match(talent, wanted), "talent-match.refused.available");
    Map<String, Object> nothing = new HashMap<>();
    nothing.put("region", ModuleDatabase.VILLAGE);
    nothing.put("requiredClass", wanted);
    nothing.put("talent", talent(wanted, true, Availability.AVAILABLE));
    Fixture.refused(() -> fixture.create("talent-match", nothing), "talent-match.refused.subject");
  }

  @Test
  void evaluatesByAppliedResultsNotByCertificates() {
    String talent = talent(fixture.talentClass("AGRI"), true, Availability.AVAILABLE);
    String evaluation =
        fixture.create(
            "talent-evaluation", Map.of("talent", talent, "certificates", "Certificate 7"));
    Fixture.refused(
        () -> fixture.act("talent-evaluation", evaluation, "submitEvidence"),
        "talent-evaluation.refused.evidence");
    fixture.update(
        "talent-evaluation", evaluation, Map.of("appliedEvidence", "30 mu of new variety"));
    fixture.act("talent-evaluation", evaluation, "submitEvidence");
    fixture.act("talent-evaluation", evaluation, "review");
    fixture.act("talent-evaluation", evaluation, "issueLevel", Map.of("level", TalentLevel.SENIOR));
    fixture.act("talent-evaluation", evaluation, "publish");
    assertEquals(TalentLevel.SENIOR, fixture.value("talent", talent, "level"));
    Fixture.refused(
        () -> fixture.act("talent-evaluation", evaluation, "expire"),
        "talent-evaluation.refused.valid");
    fixture.act("talent-evaluation", evaluation, "renew");
    fixture.act("talent-evaluation", evaluation, "submitEvidence");
  }

  @Test
  void asksForCertificateAchievementsAndSensibleNumbers() {
    Map<String, Object> appraisal = new HashMap<>();
    appraisal.put("station", ModuleDatabase.TOWN);
    appraisal.put("person", fixture.person());
    appraisal.put("occupation", "Tea maker");
    appraisal.put("date", Fixture.TODAY);
    appraisal.put("result", AppraisalResult.PASS);
    Fixture.refused(
        () -> fixture.create("skill-appraisal", appraisal), "skill-appraisal.refused.certificate");
    appraisal.put("certificateNo", "GZ-1");
    fixture.create("skill-appraisal", appraisal);
    appraisal.put("result", AppraisalResult.FAIL);
    Fixture.refused(
        () -> fixture.create("skill-appraisal", appraisal), "skill-appraisal.refused.failed");
    Map<String, Object> title = new HashMap<>();
    title.put("person", fixture.person());
    title.put("title", "Agronomist");
    title.put("kind", TitleKind.FARMER_TITLE);
    Fixture.refused(() -> fixture.create("title-application", title), "field.required");
    title.put("achievements", "Built a cooperative of 60 households");
    String application = fixture.create("title-application", title);
    fixture.act("title-application", application, "review", Map.of("decision", "Good"));
    fixture.act("title-application", application, "grant");
    Fixture.refused(
        () ->
            fixture.create(
                "relocation-labour",
                Map.of(
                    "site", fixture.village(),
                    "countedOn", Fixture.TODAY,
                    "labourCount", 10,
                    "skilled", 12,
                    "placed", 11)),
        "relocation-labour.refused.more",
        "relocation-labour.refused.more");
  }

  @Test
  void givesABaseTheTeamOfItsPrefecture() {
    String team = fixture.create("expert-team", Map.of("name", "Tea team", "prefecture", "5206"));
    Fixture.refused(
        () -> fixture.create("expert-team", Map.of("name", "Second", "prefecture", "5206")),
        "record.unique");
    fixture.create(
        "service-base", Map.of("name", "Garden", "region", ModuleDatabase.VILLAGE, "team", team));
    Fixture.refused(
        () ->
            fixture.create(
                "service-base", Map.of("name", "Elsewhere", "region", "52", "team", team)),
        "service-base.refused.team");
  }

  private String graduate(String village, String person, int days) {
    return fixture.create(
        "graduate",
        Map.of(
            "village",
            village,
            "graduate",
            person,
            "channel",
            GraduateChannel.THREE_SUPPORT,
            "validFrom",
            Fixture.TODAY.minusDays(days)));
  }

  private String talent(String talentClass, boolean willing, Availability availability) {
    return fixture.create(
        "talent",
        Map.of(
            "person", fixture.person(),
            "talentClass", talentClass,
            "willing", willing,
            "availability", availability));
  }

  private String match(String talent, String wanted) {
    return fixture.create(
        "talent-match",
        Map.of(
            "need",
            "N-1",
            "region",
            ModuleDatabase.VILLAGE,
            "requiredClass",
            wanted,
            "talent",
            talent));
  }
}
