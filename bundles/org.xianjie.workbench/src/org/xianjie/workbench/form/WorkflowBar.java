package org.xianjie.workbench.form;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.xianjie.workbench.look.Look;

/** The way of a record: states behind it, where it stands, states before it. */
final class WorkflowBar extends Canvas {
  private static final int HEIGHT = 28;
  private static final int GAP = 2;
  private static final Color DONE = new Color(207, 232, 218);
  private static final Color AHEAD = new Color(237, 239, 242);
  private static final Color AHEAD_TEXT = new Color(138, 148, 160);
  private static final Color ASIDE = new Color(253, 240, 208);
  private static final Color ASIDE_TEXT = new Color(138, 90, 0);

  private List<Step> steps = List.of();

  /** How a state relates to where the record stands. */
  enum Place {
    /** Passed. */
    DONE,
    /** Here. */
    HERE,
    /** Here, beside the normal way. */
    ASIDE,
    /** Still to come. */
    AHEAD
  }

  /** One state. */
  record Step(String label, Place place) {}

  WorkflowBar(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED);
    setBackground(Look.WHITE);
    addListener(SWT.Paint, event -> paint(event.gc));
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = here();
              }
            });
  }

  void show(List<Step> shown) {
    steps = List.copyOf(shown);
    redraw();
  }

  /** Returns the label of the present state. */
  String here() {
    return steps.stream()
        .filter(step -> step.place() == Place.HERE || step.place() == Place.ASIDE)
        .map(Step::label)
        .findFirst()
        .orElse("");
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    return new Point(widthHint == SWT.DEFAULT ? 400 : widthHint, HEIGHT);
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    if (steps.isEmpty()) {
      return;
    }
    for (int index = 0; index < steps.size(); index++) {
      int left = area.width * index / steps.size();
      int right = area.width * (index + 1) / steps.size() - GAP;
      paintStep(gc, steps.get(index), new Rectangle(left, 0, right - left, HEIGHT));
    }
  }

  private void paintStep(GC gc, Step step, Rectangle box) {
    Color back =
        switch (step.place()) {
          case DONE -> DONE;
          case HERE -> Look.ACCENT;
          case ASIDE -> ASIDE;
          case AHEAD -> AHEAD;
        };
    Color front =
        switch (step.place()) {
          case DONE -> Look.ACCENT_DARK;
          case HERE -> Look.WHITE;
          case ASIDE -> ASIDE_TEXT;
          case AHEAD -> AHEAD_TEXT;
        };
    gc.setBackground(back);
    gc.fillRectangle(box);
    gc.setForeground(front);
    gc.setFont(step.place() == Place.HERE ? Look.bold(this) : getFont());
    Point size = gc.textExtent(step.label());
    gc.setClipping(box);
    int left = box.x + Math.max(2, (box.width - size.x) / 2);
    gc.drawText(step.label(), left, (HEIGHT - size.y) / 2, true);
    gc.setClipping((Rectangle) null);
  }
}
