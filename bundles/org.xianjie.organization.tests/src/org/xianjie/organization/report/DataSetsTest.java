package org.xianjie.organization.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.organization.Fixture;
import org.xianjie.organization.OneDatabase;
import org.xianjie.organization.economy.IncomeSource;
import org.xianjie.organization.rectification.WeakCategory;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.ReportScope;
import org.xianjie.reporting.data.Rows;

/** The rows of the data sets are the records of the place and period. */
@ExtendWith(OneDatabase.class)
class DataSetsTest {
  private final Fixture fixture;

  DataSetsTest(Fixture fixture) {
    this.fixture = fixture;
  }

  @Test
  void listBranchesIssuesAndCollectives() {
    String county = fixture.county();
    String village = fixture.village(fixture.township(county));
    String branch = fixture.branch(village);
    String name = "Name of " + village;
    assertEquals(
        List.of(name + "|Branch of " + village + "|—|—|—|—"),
        rows(new AcceptanceDataSet(), county, "2026"));
    fixture.create("standard-acceptance", Map.of("branch", branch, "year", 2026));
    assertEquals(
        List.of(name + "|Branch of " + village + "|0 / 0|Planned|—|—"),
        rows(new AcceptanceDataSet(), county, "2026"));
    assertEquals(List.of(name + "|—|—|—|—|—|—|—"), rows(new CollectiveDataSet(), county, "2026"));
    fixture.create(
        "income-entry",
        Map.of(
            "village",
            village,
            "date",
            LocalDate.of(2026, 2, 2),
            "source",
            IncomeSource.SERVICE,
            "amount",
            new BigDecimal("900")));
    assertEquals(
        List.of(name + "|900.00|Services|100 % !|0.00|0.00|—|—"),
        rows(new CollectiveDataSet(), county, "2026"));
    weak(branch);
    assertEquals(
        List.of(name + "|Hollow|Confirmed|No meetings|—|—|—|Without plan|—"),
        rows(new RectificationDataSet(), county, "2026-H2"));
    assertEquals(
        List.of("Hollow|Confirmed|1"), rows(new RectificationStateDataSet(), county, "2026-H2"));
    assertEquals(List.of(), rows(new RectificationDataSet(), county, "2026-H1"));
  }

  private void weak(String branch) {
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
    fixture.create(
        "rect-issue",
        Map.of(
            "weakBranchCase", weak, "category", WeakCategory.HOLLOW, "description", "No meetings"));
  }

  private List<String> rows(ReportDataSet set, String place, String period) {
    ReportQuery query =
        new ReportQuery(
            Fixture.COUNTY,
            fixture.database().kernel(),
            ReportScope.resolve(fixture.database().kernel(), place, period, Optional.empty()),
            ReportQuery.Detail.WITH_CASES,
            ReportQuery.CompareWith.TARGET,
            Locale.ENGLISH,
            Map.of());
    List<String> lines = new ArrayList<>();
    try (Rows rows = set.open(query)) {
      rows.forEachRemaining(
          row -> {
            assertEquals(set.columns().size(), row.length);
            lines.add(Stream.of(row).map(String::valueOf).collect(Collectors.joining("|")));
          });
    }
    return lines;
  }
}
