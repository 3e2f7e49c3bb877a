package org.xianjie.organization.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.organization.rectification.CaseState;
import org.xianjie.organization.rectification.WeakBranchCase;
import org.xianjie.organization.rectification.WeakCategory;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.Rows;

/** RPT-ORG-02: how many rectifications stand where, by way of weakness. */
@Component(service = ReportDataSet.class)
public final class RectificationStateDataSet implements ReportDataSet {
  @Override
  public String id() {
    return "org.rectificationStates";
  }

  @Override
  public List<Column> columns() {
    return Stream.of("category", "state", "cases").map(Column::text).toList();
  }

  @Override
  public Rows open(ReportQuery query) {
    return Rows.of(query.read(question -> rows(question, query.locale())));
  }

  private static List<Object[]> rows(IndicatorQuestion question, Locale locale) {
    List<WeakBranchCase> cases =
        question
            .session()
            .list(
                RecordQuery.of(WeakBranchCase.class)
                    .where(new Condition.Within(List.of(question.regionCode()))));
    List<Object[]> rows = new ArrayList<>();
    for (WeakCategory category : WeakCategory.values()) {
      for (CaseState state : CaseState.values()) {
        long number =
            cases.stream()
                .filter(weak -> weak.getCategory() == category && weak.getState() == state)
                .count();
        if (number > 0) {
          rows.add(
              new Object[] {
                Cells.text(category, locale), Cells.text(state, locale), String.valueOf(number)
              });
        }
      }
    }
    return rows;
  }
}
