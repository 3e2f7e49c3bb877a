package org.xianjie.workbench.home;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.xianjie.workbench.look.Card;
import org.xianjie.workbench.look.Look;

/** A line of the last twelve months. */
final class TrendChart {
  private static final int HEIGHT = 190;
  private static final double TENTHS = 10.0;
  private static final double ROOM = 5;

  private TrendChart() {}

  static void create(Composite parent, String title, List<Tiles.Point> points) {
    Card card = new Card(parent, 1);
    card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Label heading = Look.label(card, title);
    heading.setFont(Look.bold(card));
    Chart chart = new Chart(card, SWT.NONE);
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
    data.heightHint = HEIGHT;
    chart.setLayoutData(data);
    chart.setBackground(Look.WHITE);
    chart.getPlotArea().setBackground(Look.WHITE);
    chart.getTitle().setVisible(false);
    chart.getLegend().setVisible(false);
    IAxis months = chart.getAxisSet().getXAxis(0);
    IAxis percent = chart.getAxisSet().getYAxis(0);
    calm(months);
    calm(percent);
    percent.getGrid().setStyle(LineStyle.SOLID);
    percent.getGrid().setForeground(Look.LINE);
    List<Tiles.Point> known = points.stream().filter(p -> p.tenths().isPresent()).toList();
    String[] names =
        known.stream().map(p -> String.valueOf(p.month().getMonthValue())).toArray(String[]::new);
    double[] values = known.stream().mapToDouble(p -> p.tenths().orElseThrow() / TENTHS).toArray();
    ILineSeries<?> line =
        (ILineSeries<?>) chart.getSeriesSet().createSeries(ISeries.SeriesType.LINE, title);
    line.setYSeries(values);
    line.setLineColor(Look.ACCENT);
    line.setLineWidth(2);
    line.setSymbolType(ILineSeries.PlotSymbolType.NONE);
    months.setCategorySeries(names);
    months.enableCategory(true);
    months.adjustRange();
    double low = java.util.Arrays.stream(values).min().orElse(0);
    percent.setRange(new Range(Math.max(0, low - ROOM), 100 + ROOM));
  }

  private static void calm(IAxis axis) {
    axis.getTitle().setVisible(false);
    axis.getTick().setForeground(Look.MUTED);
    axis.getGrid().setStyle(LineStyle.NONE);
  }
}
