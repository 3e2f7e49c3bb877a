package org.xianjie.responsibility.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.text.Labels;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.Rows;
import org.xianjie.responsibility.indicator.NeedCohort.Split;
import org.xianjie.responsibility.need.NeedCategory;

/** RPT-RESP-01: figures by category; the sums are the indicators. */
@Component(service = ReportDataSet.class)
public final class CategoryDataSet implements ReportDataSet {
  @Override
  public String id() {
    return "resp.byCategory";
  }

  @Override
  public List<Column> columns() {
    return SplitFigures.columns("category");
  }

  @Override
  public Rows open(ReportQuery query) {
    Labels labels = Labels.of(NeedCategory.class);
    Map<Object, long[]> figures =
        NeedFigures.read(query, cohort -> SplitFigures.of(cohort, Split.CATEGORY)).rows();
    List<Object[]> rows = new ArrayList<>();
    for (NeedCategory category : NeedCategory.values()) {
      if (figures.containsKey(category)) {
        String label = labels.constant(query.locale(), category);
        rows.add(SplitFigures.row(label, figures.get(category)));
      }
    }
    return Rows.of(rows);
  }
}
