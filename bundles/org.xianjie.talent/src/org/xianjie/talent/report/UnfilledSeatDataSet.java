package org.xianjie.talent.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.Rows;
import org.xianjie.talent.posting.DispatchPlan;
import org.xianjie.talent.posting.DispatchPost;

/** RPT-TAL-01: seats of the plans of the period that nobody fills yet. */
@Component(service = ReportDataSet.class)
public final class UnfilledSeatDataSet implements ReportDataSet {
  @Override
  public String id() {
    return "tal.unfilled";
  }

  @Override
  public List<Column> columns() {
    return Stream.of("township", "plan", "needType", "seats", "filled", "missing")
        .map(Column::text)
        .toList();
  }

  @Override
  public Rows open(ReportQuery query) {
    return Rows.of(query.read(question -> rows(question, query.locale())));
  }

  private static List<Object[]> rows(IndicatorQuestion question, Locale locale) {
    List<Object[]> rows = new ArrayList<>();
    question
        .session()
        .list(
            RecordQuery.of(DispatchPlan.class)
                .where(new Condition.Within(List.of(question.regionCode())))
                .where(new Condition.Range("validFrom", null, question.period().to().plusDays(1)))
                .where(new Condition.Range("validTo", question.period().from(), null)))
        .forEach(
            plan -> {
              long filled =
                  question.session().count(RecordQuery.of(DispatchPost.class).where("plan", plan));
              rows.add(
                  new Object[] {
                    plan.getTownship().getName(),
                    plan.getTitle(),
                    Cells.text(plan.getNeedType(), locale),
                    String.valueOf(plan.getSeats()),
                    String.valueOf(filled),
                    String.valueOf(plan.getSeats() - filled)
                  });
            });
    return rows;
  }
}
