package org.xianjie.talent.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.person.CadreRank;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.ReportScope;
import org.xianjie.reporting.data.Rows;
import org.xianjie.talent.Fixture;
import org.xianjie.talent.OneDatabase;
import org.xianjie.talent.posting.NeedType;
import org.xianjie.talent.training.CourseKind;
import org.xianjie.testing.ModuleDatabase;

/** The rows of the data sets are the records of the place and period. */
@ExtendWith(OneDatabase.class)
class DataSetsTest {
  private final Fixture fixture;

  DataSetsTest(Fixture fixture) {
    this.fixture = fixture;
  }

  @Test
  void showQuotasSeatsTrainingAndSessions() {
    String county = fixture.county();
    String township = fixture.township(county);
    assertTrue(
        rows(new QuotaDataSet(), county, "now")
            .getFirst()
            .startsWith("Sent by province or city|0 / 0|—|≥ 50 %|nobody to count"));
    assertEquals(8, rows(new TeamAgeDataSet(), county, "now").size());
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
            3,
            "validFrom",
            Fixture.TODAY,
            "validTo",
            Fixture.TODAY.plusYears(2)));
    assertEquals(
        List.of("Name of " + township + "|Plan|Legal|3|0|3"),
        rows(new UnfilledSeatDataSet(), county, "now"));
    String cadre =
        fixture.cadre(OrganizationLevel.TOWN, CadreRank.CLERK, false, Fixture.TODAY.minusYears(30));
    String before = rows(new UntrainedDataSet(), ModuleDatabase.COUNTY, "2026").getFirst();
    fixture.train(CourseKind.BASIC, Fixture.TODAY.minusDays(1), cadre);
    String after = rows(new UntrainedDataSet(), ModuleDatabase.COUNTY, "2026").getFirst();
    assertEquals(number(before, 2) + 1, number(after, 2));
    assertEquals(number(before, 3) - 1, number(after, 3));
    assertTrue(
        rows(new SessionDataSet(), "5206", "2026-11").stream()
            .anyMatch(row -> row.contains("|Basic course on mass work|30|1|29|—|Held")));
  }

  private static int number(String row, int column) {
    return Integer.parseInt(row.split("\\|")[column]);
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
