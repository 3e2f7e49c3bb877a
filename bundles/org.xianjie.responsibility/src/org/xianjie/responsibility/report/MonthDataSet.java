package org.xianjie.responsibility.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.indicator.Period;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.Rows;
import org.xianjie.responsibility.indicator.NeedCohort;
import org.xianjie.responsibility.indicator.NeedMeasure;

/** RPT-RESP-01: K-09, K-11 and K-13 of the last twelve months, in percent; undefined is empty. */
@Component(service = ReportDataSet.class)
public final class MonthDataSet implements ReportDataSet {
  private static final int MONTHS = 12;

  @Override
  public String id() {
    return "resp.months";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text("month"),
        Column.decimal("onTime"),
        Column.decimal("solved"),
        Column.decimal("satisfied"));
  }

  @Override
  public Rows open(ReportQuery query) {
    YearMonth last = YearMonth.from(query.scope().period().to());
    List<Object[]> rows = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      YearMonth month = last.minusMonths(back);
      rows.add(
          NeedFigures.read(
              query,
              Period.month(month),
              cohort ->
                  new Object[] {
                    month.toString(),
                    rate(cohort, NeedMeasure.ON_TIME, NeedMeasure.DUE),
                    rate(cohort, NeedMeasure.SOLVED, NeedMeasure.COHORT),
                    rate(cohort, NeedMeasure.SATISFIED, NeedMeasure.RATED)
                  }));
    }
    return Rows.of(rows);
  }

  private static Double rate(NeedCohort cohort, NeedMeasure numerator, NeedMeasure denominator) {
    long all = cohort.count(denominator);
    return all == 0 ? null : 100.0 * cohort.count(numerator) / all;
  }
}
