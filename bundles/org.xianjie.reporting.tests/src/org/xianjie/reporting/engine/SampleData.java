package org.xianjie.reporting.engine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.xianjie.core.indicator.Period;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.parameter.ParameterCatalogue;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.parameter.Parameters;
import org.xianjie.core.security.Caller;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.ParameterDataSet;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.ReportScope;
import org.xianjie.reporting.data.Rows;

/** Data sets with the columns that RPT-RESP-01 asks for. */
final class SampleData {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 30, 17, 30);

  private SampleData() {}

  private record Fixed(String id, List<Column> columns, List<Object[]> rows)
      implements ReportDataSet {
    @Override
    public Rows open(ReportQuery query) {
      return Rows.of(rows);
    }
  }

  static void publish(BirtReportEngine engine) {
    engine.addDataSet(
        new Fixed(
            "resp.funnel",
            List.of(Column.text("stage"), Column.integer("count")),
            rows(row("收到", 186), row("核实", 171), row("交办", 163), row("评价满意", 110))));
    List<Object[]> categories =
        rows(
            row("基础设施", 52, 48, 46, 44, 47, 36, 41, 31, 34, 3),
            row("投诉举报", 1, 1, 1, 0, 1, 0, 0, 0, 0, 0));
    engine.addDataSet(new Fixed("resp.byCategory", columns("category"), categories));
    engine.addDataSet(new Fixed("resp.byDepartment", columns("department"), categories));
    engine.addDataSet(
        new Fixed(
            "resp.months",
            List.of(
                Column.text("month"),
                Column.decimal("onTime"),
                Column.decimal("solved"),
                Column.decimal("satisfied")),
            rows(row("2026-05", 88.5, 81.0, null), row("2026-06", 91.4, 86.0, 88.7))));
    engine.addDataSet(new ParameterDataSet());
  }

  static ReportQuery query(Locale locale) {
    Parameters parameters =
        (code, region, date) ->
            ParameterCatalogue.bundled().find(code).stream()
                .findFirst()
                .map(
                    entry ->
                        new ParameterValue(
                            code,
                            entry.value(),
                            entry.unit(),
                            entry.operator(),
                            entry.sourceTag(),
                            "",
                            LocalDate.of(2026, 1, 1)));
    Kernel kernel =
        new Kernel(
            null,
            null,
            BusinessClock.fixedAt(NOW),
            null,
            null,
            null,
            parameters,
            null,
            null,
            null,
            null);
    ReportScope scope =
        new ReportScope("ORG-5206", "示例县委组织部", "5206", Period.month(YearMonth.of(2026, 6)), NOW);
    return new ReportQuery(
        Caller.system(locale),
        kernel,
        scope,
        ReportQuery.Detail.AGGREGATE,
        ReportQuery.CompareWith.PREVIOUS,
        locale,
        Map.of());
  }

  private static List<Column> columns(String first) {
    List<Column> columns = new ArrayList<>(List.of(Column.text(first)));
    Stream.of(
            "received",
            "verified",
            "assigned",
            "onTime",
            "due",
            "solved",
            "cohort",
            "satisfied",
            "rated",
            "reopened")
        .map(Column::integer)
        .forEach(columns::add);
    return columns;
  }

  private static List<Object[]> rows(Object[]... rows) {
    return List.of(rows);
  }

  private static Object[] row(Object... values) {
    return values;
  }
}
