package org.xianjie.responsibility.report;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.text.Labels;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;
import org.xianjie.reporting.data.Rows;
import org.xianjie.responsibility.indicator.NeedMeasure;

/** RPT-RESP-01: how many of the needs received in the period came how far. */
@Component(service = ReportDataSet.class)
public final class FunnelDataSet implements ReportDataSet {
  private static final List<NeedMeasure> STAGES =
      List.of(
          NeedMeasure.RECEIVED,
          NeedMeasure.VERIFIED,
          NeedMeasure.ASSIGNED,
          NeedMeasure.ON_TIME,
          NeedMeasure.SOLVED_AT_ALL,
          NeedMeasure.SATISFIED_AT_ALL);

  @Override
  public String id() {
    return "resp.funnel";
  }

  @Override
  public List<Column> columns() {
    return List.of(Column.text("stage"), Column.integer("count"));
  }

  @Override
  public Rows open(ReportQuery query) {
    Labels labels = Labels.of(FunnelDataSet.class);
    return Rows.of(
        NeedFigures.read(
            query,
            cohort ->
                STAGES.stream()
                    .map(
                        stage ->
                            new Object[] {
                              labels.text(query.locale(), "stage." + stage.name()),
                              cohort.count(stage)
                            })
                    .toList()));
  }
}
