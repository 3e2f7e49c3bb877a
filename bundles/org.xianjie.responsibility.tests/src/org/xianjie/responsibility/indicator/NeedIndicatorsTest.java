package org.xianjie.responsibility.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorReport;
import org.xianjie.core.indicator.Period;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.ReportScope;
import org.xianjie.reporting.data.Rows;
import org.xianjie.responsibility.County;
import org.xianjie.responsibility.OneCounty;
import org.xianjie.responsibility.indicator.NeedStories.Story;
import org.xianjie.responsibility.report.CategoryDataSet;
import org.xianjie.responsibility.report.DepartmentDataSet;
import org.xianjie.responsibility.report.FunnelDataSet;
import org.xianjie.responsibility.report.MonthDataSet;

/** K-09 to K-13 equal a count by hand of random stories, at any cut-off. */
@ExtendWith(OneCounty.class)
@TestInstance(Lifecycle.PER_CLASS)
class NeedIndicatorsTest {
  private static final int NEEDS = 70;

  private final County county;
  private List<Story> stories;

  NeedIndicatorsTest(County county) {
    this.county = county;
  }

  @BeforeAll
  void live() {
    stories = new NeedStories(county, 20260630).live(NEEDS);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09, 2026-12-01T10:00",
    "2026-10, 2026-12-01T10:00",
    "2026-11, 2026-12-01T10:00",
    "2026, 2026-12-01T10:00",
    "2026-Q4, 2026-11-10T12:30",
    "2026, 2026-10-20T00:00",
    "2026-09, 2026-10-09T15:00",
    "2026-09, 2026-09-15T08:00"
  })
  void equalTheCountByHand(String name, LocalDateTime asOf) {
    Period period = Period.parse(name, asOf.toLocalDate()).orElseThrow();
    StoryOracle oracle =
        new StoryOracle(stories, period, asOf, county.kernel().calendar().calendar());
    Map<String, String> figures = figures(name, asOf);
    Map<String, String> expected = new TreeMap<>();
    expected.put("K-09", oracle.responses());
    expected.put("K-10", oracle.responseDays());
    expected.put("K-11", oracle.resolution());
    expected.put("K-11 REJECTED", oracle.rejections());
    expected.put("K-12", oracle.cycle());
    expected.put("K-12 SUSPENDED", oracle.suspension());
    expected.put("K-13", oracle.satisfaction());
    expected.put("K-13 COVERAGE", oracle.coverage());
    figures.remove("K-11 WITH_REJECTED");
    assertEquals(expected, figures);
  }

  @Test
  void standInTheTablesOfTheReport() {
    LocalDateTime asOf = County.NOW;
    Map<String, String> figures = figures("2026", asOf);
    for (ReportDataSet table : List.of(new CategoryDataSet(), new DepartmentDataSet())) {
      long[] sums = sums(table, query("2026", asOf));
      assertEquals(figures.get("K-09"), sums[4] + "/" + sums[5], table.id());
      assertEquals(figures.get("K-11"), sums[6] + "/" + sums[7], table.id());
      assertEquals(figures.get("K-13"), sums[8] + "/" + sums[9], table.id());
    }
  }

  @Test
  void narrowDownInTheFunnel() {
    List<Object[]> stages = rows(new FunnelDataSet(), query("2026", County.NOW));
    assertEquals("收到", stages.getFirst()[0]);
    assertTrue((Long) stages.getFirst()[1] > 0);
    for (int i = 1; i < 3; i++) {
      assertTrue((Long) stages.get(i)[1] <= (Long) stages.get(i - 1)[1]);
    }
  }

  @Test
  void standInTheCurveOfMonths() {
    List<Object[]> months = rows(new MonthDataSet(), query("2026-11", County.NOW));
    assertEquals(12, months.size());
    assertEquals("2025-12", months.getFirst()[0]);
    assertEquals(null, months.getFirst()[1]);
    String[] september = figures("2026-09", County.NOW).get("K-09").split("/");
    double rate = 100.0 * Long.parseLong(september[0]) / Long.parseLong(september[1]);
    assertEquals(rate, (Double) months.get(9)[1], 1e-9);
  }

  private Map<String, String> figures(String period, LocalDateTime asOf) {
    IndicatorReport report =
        county
            .kernel()
            .indicators()
            .compute(
                county.desk,
                List.of("K-09", "K-10", "K-11", "K-12", "K-13"),
                County.THIRD_VILLAGE,
                period,
                Optional.of(asOf));
    Map<String, String> figures = new TreeMap<>();
    for (IndicatorReport.Value value : report.values()) {
      IndicatorFigure figure = value.figure().orElseThrow();
      figures.put(
          (value.code() + " " + figure.part()).strip(),
          figure.numerator() + "/" + figure.denominator());
    }
    return figures;
  }

  private ReportQuery query(String period, LocalDateTime asOf) {
    ReportScope scope =
        ReportScope.resolve(county.kernel(), County.THIRD_VILLAGE, period, Optional.of(asOf));
    return new ReportQuery(
        county.desk,
        county.kernel(),
        scope,
        ReportQuery.Detail.AGGREGATE,
        ReportQuery.CompareWith.TARGET,
        Locale.SIMPLIFIED_CHINESE,
        Map.of());
  }

  private static long[] sums(ReportDataSet table, ReportQuery query) {
    long[] sums = new long[table.columns().size()];
    for (Object[] row : rows(table, query)) {
      for (int i = 1; i < row.length; i++) {
        sums[i] += (Long) row[i];
      }
    }
    return sums;
  }

  private static List<Object[]> rows(ReportDataSet table, ReportQuery query) {
    List<Object[]> all = new ArrayList<>();
    try (Rows rows = table.open(query)) {
      rows.forEachRemaining(all::add);
    }
    return all;
  }
}
