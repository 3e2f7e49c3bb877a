package org.xianjie.organization.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.village.VillageFunction;
import org.xianjie.organization.Fixture;
import org.xianjie.organization.OneDatabase;
import org.xianjie.testing.ModuleDatabase;

/** The way of a plan and each gate on it (ORG-R4, ORG-R5, domain.md §4.2). */
@ExtendWith(OneDatabase.class)
class DevelopmentPlanTest {
  private final Fixture fixture;

  DevelopmentPlanTest(Fixture fixture) {
    this.fixture = fixture;
  }

  @Test
  void isApprovedThroughEveryGate() {
    String upper = upper();
    String village = fixture.village();
    String plan = plan(village, "Honey " + village, upper, Map.of());
    fixture.act("development-plan", plan, "check");
    Fixture.refused(
        () -> fixture.act("development-plan", plan, "deliberate"),
        "development-plan.refused.upper",
        "development-plan.refused.neighbour");
    align(plan, AlignmentKind.UPPER_PLAN, Map.of("upperPlan", upper, "conforms", true));
    String neighbour =
        align(
            plan,
            AlignmentKind.NEIGHBOUR,
            Map.of("neighbour", ModuleDatabase.OTHER_VILLAGE, "conforms", false));
    Fixture.refused(
        () -> fixture.act("development-plan", plan, "deliberate"),
        "development-plan.refused.conform");
    fixture.update("plan-alignment", neighbour, Map.of("conforms", true));
    fixture.act("development-plan", plan, "deliberate");
    Fixture.refused(
        () -> fixture.act("development-plan", plan, "approve"),
        "development-plan.refused.checks",
        "development-plan.refused.minutes");
    fixture.update(
        "development-plan",
        plan,
        Map.of(
            "unityChecked", true,
            "scienceChecked", true,
            "practiceChecked", true,
            "minutesDate", Fixture.TODAY,
            "minutes", "41 of 50 in favour"));
    Fixture.refused(
        () -> fixture.act("development-plan", plan, "approve"), "development-plan.refused.minutes");
    fixture.update("development-plan", plan, Map.of("minutesQuorum", true));
    fixture.act("development-plan", plan, "approve");
    assertEquals(true, fixture.value("development-plan", plan, "manualMinutes"));
    Fixture.refused(
        () -> fixture.update("development-plan", plan, Map.of("goals", "Other goals")),
        "development-plan.refused.approved");
  }

  @Test
  void keepsTheOldEditionWhenItIsRevised() {
    String plan = fixture.create("development-plan", cityPlan());
    approve(plan);
    fixture.act("development-plan", plan, "enforce");
    fixture.act("development-plan", plan, "revise", Map.of("reason", "New road"));
    Fixture.refused(
        () -> fixture.act("development-plan", plan, "revise", Map.of("reason", "Again")),
        "development-plan.refused.edition");
    Fixture.refused(
        () -> fixture.act("development-plan", plan, "expire"), "development-plan.refused.running");
    RecordView edition = fixture.find("development-plan", "revisionOf.code", plan).orElseThrow();
    assertEquals(Optional.of(2), edition.value("edition"));
    approve(edition.code());
    fixture.act("development-plan", edition.code(), "enforce");
    assertEquals(PlanState.REVISED, fixture.value("development-plan", plan, "state"));
  }

  @Test
  void saysWhichFunctionsAShortTermPlanLacks() {
    Map<String, Object> values = new HashMap<>(cityPlan());
    values.put("horizon", PlanHorizon.SHORT);
    values.put("functions", Set.of(PlanFunction.ECO, PlanFunction.CULTURE));
    String plan = fixture.create("development-plan", values);
    assertEquals(
        Set.of(PlanFunction.INDUSTRY_LAYOUT, PlanFunction.SOCIAL_GOV),
        fixture.value("development-plan", plan, "missingFunctions"));
    Fixture.refused(
        () -> fixture.act("development-plan", plan, "check"), "development-plan.refused.functions");
    fixture.update(
        "development-plan", plan, Map.of("functions", EnumSet.allOf(PlanFunction.class)));
    fixture.act("development-plan", plan, "check");
    fixture.act("development-plan", plan, "returnToDraft", Map.of("reason", "Typo"));
  }

  @Test
  void waitsUntilAPersonDecidesAboutASimilarNeighbour() {
    String upper = upper();
    String product = "Pears " + upper;
    String first = plan(fixture.village(), product, upper, Map.of());
    fixture.act("development-plan", first, "check");
    String second = plan(fixture.village(), product, upper, Map.of());
    fixture.act("development-plan", second, "check");
    align(second, AlignmentKind.UPPER_PLAN, Map.of("upperPlan", upper, "conforms", true));
    align(
        second,
        AlignmentKind.NEIGHBOUR,
        Map.of("neighbour", ModuleDatabase.OTHER_VILLAGE, "conforms", true));
    Fixture.refused(
        () -> fixture.act("development-plan", second, "deliberate"),
        "development-plan.refused.alert");
    String alert = fixture.find("plan-duplicate-alert", "planB.code", second).orElseThrow().code();
    fixture.act(
        "plan-duplicate-alert",
        alert,
        "decide",
        Map.of("decision", AlertDecision.JOINT_BRAND, "reason", "One brand for both"));
    fixture.act("development-plan", second, "deliberate");
    String far = fixture.village(fixture.township(fixture.county()));
    String third = plan(far, product, upper, Map.of());
    fixture.act("development-plan", third, "check");
    assertTrue(fixture.find("plan-duplicate-alert", "planB.code", third).isEmpty());
  }

  @Test
  void refusesACircleAndAlignmentsWithoutSubject() {
    String upper = upper();
    String below = plan(fixture.village(), "Plums " + upper, upper, Map.of());
    Fixture.refused(
        () -> fixture.update("development-plan", upper, Map.of("parentPlan", below)),
        "development-plan.refused.cycle");
    Fixture.refused(
        () -> align(below, AlignmentKind.UPPER_PLAN, Map.of()), "plan-alignment.refused.upper");
    Fixture.refused(
        () -> align(below, AlignmentKind.NEIGHBOUR, Map.of()), "plan-alignment.refused.neighbour");
    Fixture.refused(
        () -> align(below, AlignmentKind.NEIGHBOUR, Map.of("neighbour", ModuleDatabase.TOWNSHIP)),
        "field.level");
  }

  @Test
  void approvesAClusterOfASensibleSizeOnly() {
    String cluster =
        fixture.create(
            "village-cluster", Map.of("name", "Cluster", "region", ModuleDatabase.TOWNSHIP));
    String village = fixture.village();
    join(cluster, village);
    Fixture.refused(
        () -> fixture.act("village-cluster", cluster, "approve"), "village-cluster.refused.size");
    join(cluster, fixture.village());
    fixture.act("village-cluster", cluster, "approve");
    FactResult.Available answer =
        (FactResult.Available)
            fixture.database().ask("fact.village.cluster", Map.of("village", village));
    assertEquals(cluster, answer.values().get("cluster"));
    String other =
        fixture.create(
            "village-cluster", Map.of("name", "Other", "region", ModuleDatabase.TOWNSHIP));
    Fixture.refused(() -> join(other, village), "cluster-member.refused.other");
    String far = fixture.village(fixture.township(fixture.county()));
    Fixture.refused(() -> join(other, far), "cluster-member.refused.outside");
    Fixture.refused(() -> join(cluster, village), "record.unique");
    fixture.act("village-cluster", cluster, "dissolve", Map.of("reason", "Too far apart"));
    join(other, village);
  }

  private void join(String cluster, String village) {
    fixture.create(
        "cluster-member",
        Map.of(
            "cluster",
            cluster,
            "village",
            village,
            "role",
            VillageFunction.TOURISM,
            "mainProduct",
            "Tea"));
  }

  private void approve(String plan) {
    fixture.act("development-plan", plan, "check");
    fixture.act("development-plan", plan, "deliberate");
    fixture.update(
        "development-plan",
        plan,
        Map.of("unityChecked", true, "scienceChecked", true, "practiceChecked", true));
    fixture.act("development-plan", plan, "approve");
  }

  private String upper() {
    return fixture.create("development-plan", cityPlan());
  }

  private static Map<String, Object> cityPlan() {
    return Map.of(
        "title",
        "Upper plan",
        "horizon",
        PlanHorizon.LONG_MID,
        "targetYear",
        2035,
        "level",
        OrganizationLevel.CITY,
        "region",
        ModuleDatabase.COUNTY,
        "goals",
        "Goals");
  }

  private String plan(String village, String product, String upper, Map<String, Object> further) {
    Map<String, Object> values = new HashMap<>();
    values.put("title", "Plan of " + village);
    values.put("horizon", PlanHorizon.LONG_MID);
    values.put("targetYear", 2035);
    values.put("level", OrganizationLevel.VILLAGE);
    values.put("region", village);
    values.put("goals", "Goals");
    values.put("mainFunction", VillageFunction.AGRI);
    values.put("mainProduct", product);
    values.put("parentPlan", upper);
    values.putAll(further);
    return fixture.create("development-plan", values);
  }

  private String align(String plan, AlignmentKind kind, Map<String, Object> further) {
    Map<String, Object> values = new HashMap<>();
    values.put("plan", plan);
    values.put("kind", kind);
    values.put("checkItem", "Land use");
    values.putAll(further);
    return fixture.create("plan-alignment", values);
  }
}
