package org.xianjie.talent.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.fact.FactProvider;
import org.xianjie.core.fact.Facts;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorReport;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.person.CadreRank;
import org.xianjie.core.store.Session;
import org.xianjie.talent.Fixture;
import org.xianjie.talent.OneDatabase;
import org.xianjie.talent.posting.NeedType;
import org.xianjie.talent.posting.PostRole;
import org.xianjie.talent.posting.PostType;
import org.xianjie.talent.quota.TeamMember;
import org.xianjie.talent.quota.TeamStock;
import org.xianjie.talent.registry.GraduateChannel;
import org.xianjie.talent.training.CourseKind;
import org.xianjie.talent.training.DigitalUse;
import org.xianjie.talent.training.RatingMoment;
import org.xianjie.talent.training.Skill;
import org.xianjie.testing.ModuleDatabase;

/** K-33 to K-40 on real records against figures counted by hand (domain.md §9.1). */
@ExtendWith(OneDatabase.class)
class TalentIndicatorsTest {
  private final Fixture fixture;

  TalentIndicatorsTest(Fixture fixture) {
    this.fixture = fixture;
  }

  @Test
  void countTheTeamOnPostFromTheOwnDispatchRecords() {
    Random random = new Random(20_261_201L);
    String county = fixture.county();
    String township = fixture.township(county);
    int size = 9;
    int city = 0;
    int section = 0;
    int firsts = 0;
    int young = 0;
    int main = 0;
    List<String> team = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      boolean fromCity = random.nextBoolean();
      boolean ranked = random.nextBoolean();
      boolean first = random.nextBoolean();
      int age = 22 + random.nextInt(35);
      String cadre =
          fixture.cadre(
              fromCity ? OrganizationLevel.CITY : OrganizationLevel.TOWN,
              ranked ? CadreRank.SECTION : CadreRank.CLERK,
              true,
              Fixture.TODAY.minusYears(age));
      team.add(cadre);
      city += fromCity ? 1 : 0;
      firsts += first ? 1 : 0;
      section += first && ranked ? 1 : 0;
      young += age <= 35 ? 1 : 0;
      main += age >= 25 && age <= 45 ? 1 : 0;
      onPost(township, cadre, first ? PostRole.FIRST_SEC : PostRole.MEMBER);
    }
    assertEquals(city + "/" + size, fixture.fraction("K-33", county, "now"));
    assertEquals(section + "/" + firsts, fixture.fraction("K-34", county, "now"));
    assertEquals(young + "/" + size, fixture.fraction("K-35", county, "now"));
    assertEquals(main + "/" + size, part("K-35", county, "MAIN", "now"));
    assertEquals("0/" + size, fixture.fraction("K-36", county, "now"));
    use(team.getFirst());
    assertEquals("1/" + size, fixture.fraction("K-36", county, "2026-12"));
    assertEquals("0/0", fixture.fraction("K-33", county, "2026-10"));
  }

  @Test
  void countTrainingOfObligedCadres() {
    String cadre =
        fixture.cadre(OrganizationLevel.TOWN, CadreRank.CLERK, false, Fixture.TODAY.minusYears(40));
    long obliged = denominator("K-37", "2025");
    long before = numerator("K-37", "2025", "");
    fixture.train(CourseKind.BASIC, LocalDate.of(2025, 5, 5), cadre);
    assertEquals(before + 1, numerator("K-37", "2025", ""));
    assertEquals(obliged, denominator("K-37", "2025"));
    assertTrue(numerator("K-37", "2026", "CYCLE") >= before + 1);
    fixture.cadre(OrganizationLevel.COUNTY, CadreRank.CLERK, false, Fixture.TODAY);
    assertEquals(obliged, denominator("K-37", "2025"));
  }

  @Test
  void sayThatNobodyKnowsTheContactCadres() {
    assertEquals(
        IndicatorReport.Status.UNAVAILABLE,
        fixture.indicator("K-38", ModuleDatabase.COUNTY, "2026-Q4").status());
  }

  @Test
  void countGraduatesByChannelAndSkills() {
    String county = fixture.county();
    String township = fixture.township(county);
    String first = fixture.village(township);
    fixture.village(township);
    fixture.create(
        "graduate",
        Map.of(
            "village",
            first,
            "graduate",
            fixture.person(),
            "channel",
            GraduateChannel.WEST_VOLUNTEER,
            "validFrom",
            LocalDate.of(2026, 9, 1)));
    assertEquals("1/2", fixture.fraction("K-39", county, "2026"));
    assertEquals("1/2", part("K-39", county, "WEST_VOLUNTEER", "2026"));
    assertEquals("0/2", part("K-39", county, "PUBLIC_WELFARE", "2026"));
    assertEquals("0/2", fixture.fraction("K-39", county, "2026-06"));
    String cadre = fixture.cadre();
    rate(cadre, 2, LocalDate.of(2026, 2, 1));
    rate(cadre, 3, LocalDate.of(2026, 8, 1));
    rate(fixture.cadre(), 2, LocalDate.of(2026, 3, 1));
    assertEquals("1/2", part("K-40", ModuleDatabase.TOWNSHIP, "AGRI_TECH", "2026"));
    assertEquals("0/0", part("K-40", ModuleDatabase.TOWNSHIP, "MEDIATION", "2026"));
  }

  @Test
  void askTheResponsibilityChainWhereItIsInstalled() {
    String cadre =
        fixture.cadre(
            OrganizationLevel.PROV, CadreRank.SECTION, true, Fixture.TODAY.minusYears(30));
    Facts facts = new Facts(List.of(new Chain(cadre)));
    fixture
        .database()
        .write(
            session -> {
              TeamStock stock = new TeamStock(session, facts);
              Map<String, TeamMember> team = stock.onPost(ModuleDatabase.COUNTY, Fixture.TODAY);
              assertEquals(Set.of(cadre), team.keySet());
              assertTrue(team.get(cadre).firstSecretary());
              assertEquals(
                  Optional.of(Set.of("C-9")),
                  stock.contactCadres(ModuleDatabase.COUNTY, Fixture.TODAY));
              return true;
            });
  }

  /** Answers for the responsibility chain. */
  private record Chain(String cadre) implements FactProvider {
    @Override
    public String module() {
      return "responsibility";
    }

    @Override
    public Set<String> codes() {
      return Set.of("fact.assignment.active");
    }

    @Override
    public Map<String, Object> answer(Session session, String code, Map<String, Object> question) {
      return Map.of(
          "posts",
          List.of(
              Map.of("type", "RESIDENT_VILLAGE", "role", "FIRST_SEC", "cadre", cadre),
              Map.of("type", "TOWN_TEAM", "role", "MEMBER", "cadre", cadre),
              Map.of("type", "HOUSEHOLD_CONTACT", "role", "CONTACT", "cadre", "C-9")));
    }
  }

  private void onPost(String township, String cadre, PostRole role) {
    fixture.train(CourseKind.PRE_DISPATCH, Fixture.TODAY.minusDays(3), cadre);
    String plan =
        fixture.create(
            "dispatch-plan",
            Map.of(
                "title",
                "Plan",
                "township",
                township,
                "needType",
                NeedType.LEGAL,
                "seats",
                1,
                "validFrom",
                Fixture.TODAY,
                "validTo",
                Fixture.TODAY.plusYears(2)));
    String post =
        fixture.create(
            "dispatch-post",
            Map.of(
                "plan", plan,
                "cadre", cadre,
                "role", role,
                "type", PostType.TOWN_TEAM,
                "region", township));
    fixture.act("dispatch-plan", plan, "checkQuotas");
    fixture.act("dispatch-plan", plan, "propose");
    fixture.act("dispatch-plan", plan, "approve", Map.of("reason", "Test"));
    fixture.act("dispatch-plan", plan, "issue");
    fixture.act("dispatch-post", post, "start");
  }

  private void use(String cadre) {
    fixture
        .database()
        .write(
            session -> {
              DigitalUse use = new DigitalUse();
              use.setCadre(session.find(Cadre.class, cadre).orElseThrow());
              use.setMonth("2026-12");
              use.setUsed(true);
              session.add(use);
              return true;
            });
  }

  private void rate(String cadre, int level, LocalDate date) {
    fixture.create(
        "skill-rating",
        Map.of(
            "cadre", cadre,
            "skill", Skill.AGRI_TECH,
            "level", level,
            "date", date,
            "moment", RatingMoment.OTHER));
  }

  private long denominator(String code, String period) {
    return figure(code, ModuleDatabase.TOWNSHIP, "", period).denominator();
  }

  private long numerator(String code, String period, String part) {
    return figure(code, ModuleDatabase.TOWNSHIP, part, period).numerator();
  }

  private String part(String code, String place, String part, String period) {
    IndicatorFigure figure = figure(code, place, part, period);
    return figure.numerator() + "/" + figure.denominator();
  }

  private IndicatorFigure figure(String code, String place, String part, String period) {
    return fixture
        .database()
        .kernel()
        .indicators()
        .compute(
            ModuleDatabase.caller("R-COUNTY-ORG", "ORG-5206", "5206"),
            List.of(code),
            place,
            period,
            Optional.empty())
        .values()
        .stream()
        .map(value -> value.figure().orElseThrow())
        .filter(figure -> figure.part().equals(part))
        .findFirst()
        .orElseThrow();
  }
}
