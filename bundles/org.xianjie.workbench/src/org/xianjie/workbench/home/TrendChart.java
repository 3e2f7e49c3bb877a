package org.xianjie.workbench.home;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.xianjie.workbench.look.Card;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;

/**
 * A line of the last twelve months with the target. A month without a value leaves a gap: what is
 * missing is never drawn as zero.
 */
final class TrendChart extends Canvas {
  private static final int HEIGHT = 190;
  private static final int LEFT = 48;
  private static final int TOP = 22;
  private static final int BOTTOM = 24;
  private static final int RIGHT = 16;
  private static final int DOT = 6;
  private static final int LINES = 4;
  private static final double TENTHS = 10.0;
  private static final double TEN = 10;

  private final Texts texts;
  private final List<Tiles.Point> points;
  private final OptionalDouble target;
  private final double low;
  private final double high;

  private TrendChart(
      Composite parent, Texts texts, List<Tiles.Point> points, OptionalDouble target) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.texts = texts;
    this.points = List.copyOf(points);
    this.target = target;
    double[] values =
        points.stream()
            .map(Tiles.Point::tenths)
            .flatMap(Optional::stream)
            .mapToDouble(tenths -> tenths / TENTHS)
            .toArray();
    double least = java.util.Arrays.stream(values).min().orElse(0);
    double most = java.util.Arrays.stream(values).max().orElse(TEN);
    least = Math.min(least, target.orElse(least));
    most = Math.max(most, target.orElse(most));
    low = Math.max(0, Math.floor(least / TEN) * TEN);
    high = Math.max(low + TEN, Math.ceil(most / TEN) * TEN);
    setBackground(Look.WHITE);
    addListener(SWT.Paint, event -> paint(event.gc));
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = inWords();
              }
            });
  }

  static void create(
      Composite parent,
      Texts texts,
      String title,
      List<Tiles.Point> points,
      OptionalDouble target) {
    Card card = new Card(parent, 1);
    card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Label heading = Look.label(card, title);
    heading.setFont(Look.bold(card));
    TrendChart chart = new TrendChart(card, texts, points, target);
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
    data.heightHint = HEIGHT;
    chart.setLayoutData(data);
  }

  /** Returns the line for those who hear it. */
  private String inWords() {
    return points.stream()
        .map(point -> month(point) + " " + point.tenths().map(TrendChart::number).orElse("—"))
        .collect(Collectors.joining(texts.get("trend.separator")));
  }

  private String month(Tiles.Point point) {
    return texts.get("trend.month", point.month().getMonthValue());
  }

  private static String number(long tenths) {
    return tenths / (long) TENTHS + "." + tenths % (long) TENTHS;
  }

  private void paint(GC gc) {
    Rectangle all = getClientArea();
    Rectangle plot = new Rectangle(LEFT, TOP, all.width - LEFT - RIGHT, all.height - TOP - BOTTOM);
    gc.setAntialias(SWT.ON);
    paintScale(gc, plot);
    target.ifPresent(value -> paintTarget(gc, plot, value));
    gc.setForeground(Look.ACCENT);
    gc.setBackground(Look.ACCENT);
    gc.setLineWidth(2);
    Point before = null;
    for (int index = 0; index < points.size(); index++) {
      Optional<Long> tenths = points.get(index).tenths();
      Point here =
          tenths.isEmpty() ? null : new Point(x(plot, index), y(plot, tenths.get() / TENTHS));
      if (here != null) {
        gc.fillOval(here.x - DOT / 2, here.y - DOT / 2, DOT, DOT);
      }
      if (here != null && before != null) {
        gc.drawLine(before.x, before.y, here.x, here.y);
      }
      before = here;
    }
  }

  private void paintScale(GC gc, Rectangle plot) {
    gc.setLineWidth(1);
    for (int line = 0; line <= LINES; line++) {
      double value = low + (high - low) * line / LINES;
      int y = y(plot, value);
      gc.setForeground(Look.LINE);
      gc.drawLine(plot.x, y, plot.x + plot.width, y);
      gc.setForeground(Look.MUTED);
      String text = number(Math.round(value * TENTHS));
      Point size = gc.textExtent(text);
      gc.drawText(text, plot.x - size.x - DOT, y - size.y / 2, true);
    }
    for (int index = 0; index < points.size(); index++) {
      String text = month(points.get(index));
      Point size = gc.textExtent(text);
      gc.drawText(text, x(plot, index) - size.x / 2, plot.y + plot.height + 4, true);
    }
  }

  private void paintTarget(GC gc, Rectangle plot, double value) {
    int y = y(plot, value);
    gc.setForeground(Look.WRONG);
    gc.setLineStyle(SWT.LINE_DASH);
    gc.drawLine(plot.x, y, plot.x + plot.width, y);
    gc.setLineStyle(SWT.LINE_SOLID);
    String text = texts.get("trend.target", number(Math.round(value * TENTHS)));
    gc.drawText(text, plot.x + DOT, y - gc.textExtent(text).y - 1, true);
  }

  private int x(Rectangle plot, int index) {
    int steps = Math.max(1, points.size());
    return plot.x + plot.width * (2 * index + 1) / (2 * steps);
  }

  private int y(Rectangle plot, double value) {
    return plot.y + plot.height - (int) Math.round(plot.height * (value - low) / (high - low));
  }
}
