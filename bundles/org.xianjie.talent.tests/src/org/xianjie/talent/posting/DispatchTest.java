package org.xianjie.talent.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.person.CadreRank;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.region.Region;
import org.xianjie.core.text.Refusal;
import org.xianjie.talent.Fixture;
import org.xianjie.talent.OneDatabase;
import org.xianjie.talent.expert.Commitment;
import org.xianjie.talent.expert.ExpertOffers;
import org.xianjie.talent.expert.ExpertState;
import org.xianjie.talent.training.CourseKind;
import org.xianjie.testing.ModuleDatabase;

/** From plan and quotas to post, handover and expert pool (TAL-R1, TAL-R3 to TAL-R5). */
@ExtendWith(OneDatabase.class)
class DispatchTest {
  private final Fixture fixture;

  DispatchTest(Fixture fixture) {
    this.fixture = fixture;
  }

  @Test
  void goesFromThePlanToTheExpertPool() {
    String township = fixture.township(fixture.county());
    String plan = plan(township, 2);
    Fixture.refused(
        () -> fixture.act("dispatch-plan", plan, "checkQuotas"), "dispatch-plan.refused.seats");
    String cadre = pooled(NeedType.AGRI_INDUSTRY);
    String post = post(plan, cadre, township, Map.of());
    fixture.act("dispatch-plan", plan, "checkQuotas");
    String report = (String) fixture.value("dispatch-plan", plan, "quotaReport");
    assertTrue(report.contains("0 / 1"), report);
    assertEquals(false, fixture.value("dispatch-plan", plan, "quotasMet"));
    fixture.act("dispatch-plan", plan, "propose");
    Fixture.refused(
        () -> fixture.act("dispatch-plan", plan, "approve"), "dispatch-plan.refused.reason");
    fixture.act("dispatch-plan", plan, "approve", Map.of("reason", "Nobody else is free"));
    Fixture.refused(
        () -> fixture.act("dispatch-post", post, "start"),
        "dispatch-post.refused.plan",
        "dispatch-post.refused.training");
    fixture.act("dispatch-plan", plan, "issue");
    Fixture.refused(
        () -> fixture.update("dispatch-plan", plan, Map.of("seats", 5)),
        "dispatch-plan.refused.issued");
    Fixture.refused(
        () -> fixture.act("dispatch-post", post, "start"), "dispatch-post.refused.training");
    fixture.train(CourseKind.IN_TERM, Fixture.TODAY.minusDays(9), cadre);
    Fixture.refused(
        () -> fixture.act("dispatch-post", post, "start"), "dispatch-post.refused.training");
    fixture.train(CourseKind.PRE_DISPATCH, Fixture.TODAY.minusDays(8), cadre);
    fixture.act("dispatch-post", post, "publish");
    fixture.act("dispatch-post", post, "start");
    Fixture.refused(
        () ->
            fixture.act(
                "dispatch-post", post, "extend", Map.of("until", Fixture.TODAY.plusDays(1))),
        "dispatch-post.refused.until");
    fixture.act("dispatch-post", post, "extend", Map.of("until", Fixture.TODAY.plusYears(3)));
    Fixture.refused(
        () -> fixture.act("dispatch-post", post, "handOver", Map.of("successor", cadre)),
        "dispatch-post.refused.successor");
    fixture.act("dispatch-post", post, "handOver", Map.of("successor", fixture.cadre()));
    String handover = (String) fixture.value("dispatch-post", post, "handover");
    assertTrue(handover.contains("在办需求：模块未安装"), handover);
    fixture.act("dispatch-post", post, "complete");
    RecordView offer = fixture.find("expert", "source", post).orElseThrow();
    assertEquals(Optional.of(ExpertState.OFFERED), offer.value("state"));
    Fixture.refused(
        () -> fixture.act("expert", offer.code(), "accept"), "expert.refused.commitments");
    fixture.update(
        "expert",
        offer.code(),
        Map.of(
            "fields", Set.of(NeedType.AGRI_INDUSTRY),
            "commitments", Set.of(Commitment.ONLINE_CONSULT)));
    fixture.act("expert", offer.code(), "accept");
    assertEquals(PostState.EXPERT_POOL, fixture.value("dispatch-post", post, "state"));
    consult(offer.code());
  }

  private void consult(String expert) {
    String request =
        fixture.create(
            "expert-request",
            Map.of(
                "expert",
                expert,
                "requestedBy",
                ModuleDatabase.TOWN,
                "kind",
                Commitment.ONLINE_CONSULT,
                "topic",
                "Pruning"));
    fixture.act("expert-request", request, "answer", Map.of("answer", "In winter"));
    Fixture.refused(
        () -> fixture.act("expert-request", request, "rate", Map.of("rating", 6)),
        "expert-request.refused.rating");
    fixture.act("expert-request", request, "rate", Map.of("rating", 4));
    assertEquals(40, fixture.value("expert", expert, "rating"));
    fixture.act("expert", expert, "leave", Map.of("reason", "Moved"));
    Fixture.refused(
        () ->
            fixture.create(
                "expert-request",
                Map.of(
                    "expert",
                    expert,
                    "requestedBy",
                    ModuleDatabase.TOWN,
                    "kind",
                    Commitment.LECTURE,
                    "topic",
                    "Grafting")),
        "expert-request.refused.active");
  }

  @Test
  void recordsTheRefusalOfTheExpertPool() {
    fixture
        .database()
        .write(
            session -> {
              Cadre cadre = session.find(Cadre.class, fixtureCadre()).orElseThrow();
              assertTrue(ExpertOffers.offer(session, cadre, "A-77", "Village, two years"));
              assertFalse(ExpertOffers.offer(session, cadre, "A-77", "Village, two years"));
              return true;
            });
    String offer = fixture.find("expert", "source", "A-77").orElseThrow().code();
    assertThrows(Refusal.class, () -> fixture.act("expert", offer, "refuse"));
    fixture.act("expert", offer, "refuse", Map.of("reason", "Health"));
    assertEquals("Health", fixture.value("expert", offer, "refusalReason"));
  }

  private String fixtureCadre() {
    return "C-OFFER";
  }

  @BeforeEach
  void cadreOfTheOffer() {
    fixture
        .database()
        .write(
            session -> {
              if (session.find(Cadre.class, fixtureCadre()).isEmpty()) {
                Person person = new Person();
                person.setName("Former cadre");
                person.setHomeRegion(
                    session.find(Region.class, ModuleDatabase.VILLAGE).orElseThrow());
                session.add(person);
                Cadre cadre = new Cadre();
                cadre.setCode(fixtureCadre());
                cadre.setPerson(person);
                cadre.setEmployer(
                    session.find(Organization.class, ModuleDatabase.TOWN).orElseThrow());
                cadre.setEmployerLevel(OrganizationLevel.TOWN);
                cadre.setRank(CadreRank.CLERK);
                session.add(cadre);
              }
              return true;
            });
  }

  @Test
  void sendsNoOutsiderWhileAnInsiderIsFree() {
    String township = fixture.township(fixture.county());
    String plan = plan(township, 3, NeedType.BORDER_GOV);
    String outsider = fixture.cadre();
    String first = post(plan, outsider, township, Map.of());
    assertEquals(false, fixture.value("dispatch-post", first, "fieldMatch"));
    String insider = pooled(NeedType.BORDER_GOV);
    String other = fixture.cadre();
    Fixture.refused(() -> post(plan, other, township, Map.of()), "dispatch-post.refused.match");
    post(plan, other, township, Map.of("overrideReason", "Speaks the language"));
    String third = post(plan, insider, township, Map.of());
    assertEquals(true, fixture.value("dispatch-post", third, "fieldMatch"));
    Fixture.refused(
        () -> post(plan, fixture.cadre(), township, Map.of()), "dispatch-plan.refused.full");
  }

  @Test
  void sendsACadreToOnePlaceOfTheTownship() {
    String township = fixture.township(fixture.county());
    String plan = plan(township, 5);
    String cadre = pooled(NeedType.AGRI_INDUSTRY);
    post(plan, cadre, township, Map.of());
    String again = plan(township, 5);
    Fixture.refused(() -> post(again, cadre, township, Map.of()), "dispatch-post.refused.second");
    String free = pooled(NeedType.AGRI_INDUSTRY);
    Fixture.refused(
        () -> post(plan, free, ModuleDatabase.TOWNSHIP, Map.of()), "dispatch-post.refused.place");
    Fixture.refused(
        () -> post(plan, free, township, Map.of("type", PostType.RESIDENT_VILLAGE)),
        "dispatch-post.refused.village");
    fixture.act("dispatch-plan", plan, "checkQuotas");
    Fixture.refused(() -> post(plan, free, township, Map.of()), "dispatch-post.refused.settled");
    fixture.act("dispatch-plan", plan, "returnToDraft", Map.of("reason", "One more"));
    post(plan, free, township, Map.of());
  }

  @Test
  void recallsAndAdjusts() {
    String township = fixture.township(fixture.county());
    String recalled = onPost(township);
    fixture.act("dispatch-post", recalled, "recall", Map.of("reason", "Not fit"));
    assertEquals(Fixture.TODAY, fixture.value("dispatch-post", recalled, "endedOn"));
    String adjusted = onPost(township);
    fixture.act("dispatch-post", adjusted, "proposeAdjustment", Map.of("reason", "Field"));
    fixture.act("dispatch-post", adjusted, "keep", Map.of("reason", "Fits after all"));
    fixture.act("dispatch-post", adjusted, "proposeAdjustment", Map.of("reason", "Field"));
    fixture.act("dispatch-post", adjusted, "reassign");
    fixture.act("dispatch-post", adjusted, "handOver", Map.of("successor", fixture.cadre()));
  }

  @Test
  void pairsOneUnitWithOneTownship() {
    String first = fixture.township(fixture.county());
    String second = fixture.township(fixture.county());
    String pair = pair(ModuleDatabase.TOWN, first);
    Fixture.refused(() -> pair(ModuleDatabase.TOWN, second), "regional-pair.refused.one");
    Fixture.refused(() -> pair(ModuleDatabase.COMMITTEE, first), "regional-pair.refused.one");
    fixture.update("regional-pair", pair, Map.of("validTo", Fixture.TODAY));
    pair(ModuleDatabase.TOWN, second);
  }

  @Test
  void countsTheHoursOfAGuide() {
    String guide =
        fixture.create(
            "rural-guide",
            Map.of(
                "person", fixture.person(),
                "village", fixture.village(),
                "occupation", GuideOccupation.DOCTOR,
                "validFrom", Fixture.TODAY.minusYears(1)));
    String first = service(guide, 3);
    service(guide, 4);
    assertEquals(7, fixture.value("rural-guide", guide, "servedHours"));
    fixture.update("service-period", first, Map.of("servedHours", 5));
    assertEquals(9, fixture.value("rural-guide", guide, "servedHours"));
  }

  private String service(String guide, int hours) {
    return fixture.create(
        "service-period", Map.of("guide", guide, "date", Fixture.TODAY, "servedHours", hours));
  }

  private String pair(String unit, String township) {
    return fixture.create(
        "regional-pair",
        Map.of("eastUnit", unit, "township", township, "validFrom", Fixture.TODAY.minusDays(1)));
  }

  private String onPost(String township) {
    String plan = plan(township, 1);
    String cadre = pooled(NeedType.AGRI_INDUSTRY);
    String post = post(plan, cadre, township, Map.of());
    fixture.train(CourseKind.PRE_DISPATCH, Fixture.TODAY.minusDays(3), cadre);
    fixture.act("dispatch-plan", plan, "checkQuotas");
    fixture.act("dispatch-plan", plan, "propose");
    fixture.act("dispatch-plan", plan, "approve", Map.of("reason", "Needed"));
    fixture.act("dispatch-plan", plan, "issue");
    fixture.act("dispatch-post", post, "start");
    return post;
  }

  private String plan(String township, int seats) {
    return plan(township, seats, NeedType.AGRI_INDUSTRY);
  }

  private String plan(String township, int seats, NeedType need) {
    return fixture.create(
        "dispatch-plan",
        Map.of(
            "title",
            "Plan",
            "township",
            township,
            "needType",
            need,
            "seats",
            seats,
            "validFrom",
            Fixture.TODAY,
            "validTo",
            Fixture.TODAY.plusYears(2)));
  }

  private String pooled(NeedType need) {
    String cadre = fixture.cadre();
    fixture.create(
        "cadre-pool",
        Map.of(
            "cadre",
            cadre,
            "professionalField",
            "Agronomy",
            "needTypes",
            Set.of(need),
            "readiness",
            Readiness.READY));
    return cadre;
  }

  private String post(String plan, String cadre, String region, Map<String, Object> further) {
    Map<String, Object> values = new HashMap<>();
    values.put("plan", plan);
    values.put("cadre", cadre);
    values.put("role", PostRole.FIRST_SEC);
    values.put("type", PostType.TOWN_TEAM);
    values.put("region", region);
    values.putAll(further);
    return fixture.create("dispatch-post", values);
  }
}
