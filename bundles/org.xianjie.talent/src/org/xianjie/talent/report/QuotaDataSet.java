package org.xianjie.talent.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.text.Message;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.Rows;
import org.xianjie.talent.indicator.TeamFigures;
import org.xianjie.talent.posting.DispatchPlan;
import org.xianjie.talent.quota.QuotaResult;

/** RPT-TAL-01: each quota of the team on the snapshot day, with the people behind the numbers. */
@Component(service = ReportDataSet.class)
public final class QuotaDataSet implements ReportDataSet {
  @Override
  public String id() {
    return "tal.quotas";
  }

  @Override
  public List<Column> columns() {
    return Stream.of("quota", "counted", "share", "required", "verdict", "people", "unknown")
        .map(Column::text)
        .toList();
  }

  @Override
  public Rows open(ReportQuery query) {
    return Rows.of(query.read(question -> rows(question, query)));
  }

  private static List<Object[]> rows(IndicatorQuestion question, ReportQuery query) {
    List<Object[]> rows = new ArrayList<>();
    for (QuotaResult result : TeamFigures.quotas(question).values()) {
      rows.add(row(question, result, query));
    }
    return rows;
  }

  private static Object[] row(IndicatorQuestion question, QuotaResult result, ReportQuery query) {
    Locale locale = query.locale();
    String parameter = result.quota().parameter();
    int percent =
        parameter.isEmpty()
            ? 0
            : question.parameters().integer(parameter, question.regionCode(), result.day());
    boolean cases = query.detail() == ReportQuery.Detail.WITH_CASES;
    return new Object[] {
      label("dispatch-plan.quota." + result.quota(), locale),
      result.counted().size() + " / " + result.all().size(),
      result.isUndefined()
          ? "—"
          : BigDecimal.valueOf(100L * result.counted().size())
                  .divide(BigDecimal.valueOf(result.all().size()), 1, RoundingMode.HALF_UP)
              + " %",
      parameter.isEmpty() ? "—" : "≥ " + percent + " %",
      verdict(result, percent, locale),
      cases ? String.join(" ", result.counted()) : "—",
      String.valueOf(result.unknown().size())
    };
  }

  private static String verdict(QuotaResult result, int percent, Locale locale) {
    if (result.isUndefined()) {
      return label("dispatch-plan.quota.undefined", locale);
    }
    return result.isMet(percent)
        ? label("dispatch-plan.quota.met", locale)
        : label("dispatch-plan.quota.missing", locale, result.missing(percent));
  }

  private static String label(String key, Locale locale, Object... arguments) {
    return Message.of(DispatchPlan.class, key, arguments).text(locale);
  }
}
