package org.xianjie.responsibility.report;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.text.Labels;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.Rows;
import org.xianjie.responsibility.indicator.NeedCohort.Split;

/**
 * RPT-RESP-01: figures by the organization that leads, or led last; the sums are the indicators.
 */
@Component(service = ReportDataSet.class)
public final class DepartmentDataSet implements ReportDataSet {
  @Override
  public String id() {
    return "resp.byDepartment";
  }

  @Override
  public List<Column> columns() {
    return SplitFigures.columns("department");
  }

  @Override
  public Rows open(ReportQuery query) {
    SplitFigures figures = NeedFigures.read(query, cohort -> SplitFigures.of(cohort, Split.LEAD));
    List<Object[]> rows = new ArrayList<>();
    figures.rows().entrySet().stream()
        .sorted((one, other) -> Long.compare(other.getValue()[0], one.getValue()[0]))
        .forEach(row -> rows.add(SplitFigures.row((String) row.getKey(), row.getValue())));
    if (figures.hasRest()) {
      String nobody = Labels.of(DepartmentDataSet.class).text(query.locale(), "department.none");
      rows.add(SplitFigures.row(nobody, figures.rest()));
    }
    return Rows.of(rows);
  }
}
