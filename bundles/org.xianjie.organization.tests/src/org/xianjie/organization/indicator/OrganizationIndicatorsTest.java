package org.xianjie.organization.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.indicator.IndicatorReport;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.organization.Fixture;
import org.xianjie.organization.OneDatabase;
import org.xianjie.organization.economy.IncomeSource;
import org.xianjie.organization.network.SecretarySource;
import org.xianjie.organization.rectification.WeakCategory;

/** K-28 to K-32 against figures counted while the records were made. */
@ExtendWith(OneDatabase.class)
class OrganizationIndicatorsTest {
  private final Fixture fixture;

  OrganizationIndicatorsTest(Fixture fixture) {
    this.fixture = fixture;
  }

  @Test
  void countWhatWasRecorded() {
    Random random = new Random(20_261_201L);
    String county = fixture.county();
    String township = fixture.township(county);
    long accepted = 0;
    long planned = 0;
    long issues = 0;
    long removed = 0;
    long both = 0;
    long income = 0;
    int villages = 7;
    for (int i = 0; i < villages; i++) {
      String village = fixture.village(township);
      String branch = fixture.branch(village);
      if (random.nextBoolean()) {
        String acceptance =
            fixture.create("standard-acceptance", Map.of("branch", branch, "year", 2026));
        fixture.act("standard-acceptance", acceptance, "selfAssess");
        boolean pass = random.nextBoolean();
        fixture.act(
            "standard-acceptance",
            acceptance,
            pass ? "accept" : "fail",
            pass ? Map.of() : Map.of("reason", "Gaps"));
        accepted += pass ? 1 : 0;
      }
      boolean head = random.nextBoolean();
      secretary(village, head);
      both += head ? 1 : 0;
      int amount = 1000 * random.nextInt(50);
      fixture.create(
          "income-entry",
          Map.of(
              "village",
              village,
              "date",
              LocalDate.of(2026, 1 + random.nextInt(11), 10),
              "source",
              IncomeSource.SERVICE,
              "amount",
              BigDecimal.valueOf(amount)));
      income += amount;
      int steps = i % 3;
      removed += rectify(branch, steps);
      issues += 2;
      planned += steps > 0 ? 2 : 1;
    }
    fixture.region(township + "299", RegionLevel.VILLAGE, township);
    assertEquals(accepted + "/" + villages, fixture.fraction("K-28", county, "2026"));
    assertEquals(removed + "/" + villages, fixture.fraction("K-29", county, "2026-H2"));
    assertEquals(planned + "/" + issues, fixture.fraction("K-30", county, "now"));
    assertEquals(both + "/" + villages, fixture.fraction("K-31", county, "now"));
    assertEquals(income + "/" + villages, fixture.fraction("K-32", county, "2026"));
    assertEquals("0/7", fixture.fraction("K-28", county, "2025"));
  }

  @Test
  void areUndefinedWithoutAnythingToCount() {
    String county = fixture.county();
    for (String code : List.of("K-28", "K-29", "K-30", "K-31", "K-32")) {
      assertEquals(
          IndicatorReport.Status.UNDEFINED, fixture.indicator(code, county, "2026").status());
    }
  }

  @Test
  void branchStateTellsOfRectificationAndStandard() {
    String village = fixture.village();
    String branch = fixture.branch(village);
    Map<String, Object> question = Map.of("village", village);
    assertEquals(Map.of("weak", false), ask("fact.branch.state", question));
    fixture.create("standard-acceptance", Map.of("branch", branch, "year", 2026));
    rectify(branch, 0);
    Map<String, Object> answer = ask("fact.branch.state", question);
    assertEquals(true, answer.get("weak"));
    assertEquals("PLANNED", answer.get("standard"));
    assertEquals(Map.of("plans", List.of()), ask("fact.plan.active", Map.of("region", village)));
  }

  private Map<String, Object> ask(String code, Map<String, Object> question) {
    return ((FactResult.Available) fixture.database().ask(code, question)).values();
  }

  /** Two issues; 0: one without plan, 1: both planned, 2: all the way to removal. */
  private long rectify(String branch, int steps) {
    String weak =
        fixture.create(
            "weak-branch-case",
            Map.of(
                "branch",
                branch,
                "category",
                WeakCategory.MARGINAL,
                "foundOn",
                Fixture.TODAY,
                "foundBy",
                "County",
                "responsible",
                fixture.cadre(),
                "deadline",
                Fixture.TODAY.plusMonths(2)));
    fixture.act("weak-branch-case", weak, "confirm");
    String first = issue(weak, "First", true);
    String second = issue(weak, "Second", steps > 0);
    if (steps < 2) {
      return 0;
    }
    for (String action : List.of("plan", "start")) {
      fixture.act("weak-branch-case", weak, action);
    }
    for (String issue : List.of(first, second)) {
      fixture.act("rect-issue", issue, "rectify", Map.of("evidence", "Minutes"));
    }
    for (String action : List.of("selfCheck", "submit")) {
      fixture.act("weak-branch-case", weak, action);
    }
    for (String issue : List.of(first, second)) {
      fixture.act("rect-issue", issue, "accept", Map.of("result", "Good"));
    }
    fixture.act("weak-branch-case", weak, "remove");
    return 1;
  }

  private String issue(String weak, String name, boolean plan) {
    Map<String, Object> values = new HashMap<>();
    values.put("weakBranchCase", weak);
    values.put("category", WeakCategory.MARGINAL);
    values.put("description", name);
    if (plan) {
      values.put("measures", "Measures for " + name);
      values.put("owner", fixture.cadre());
      values.put("due", Fixture.TODAY.plusMonths(1));
    }
    String issue = fixture.create("rect-issue", values);
    if (plan) {
      fixture.act("rect-issue", issue, "plan");
    }
    return issue;
  }

  private void secretary(String village, boolean head) {
    fixture.create(
        "secretary",
        Map.of(
            "village",
            village,
            "cadre",
            fixture.cadre(),
            "committeeHead",
            head,
            "sourceGroup",
            SecretarySource.TOWN_CADRE,
            "validFrom",
            Fixture.TODAY.minusYears(2)));
  }
}
