package org.xianjie.workbench.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A short text on a rounded ground whose tone tells whether it matters. */
public final class Pill extends Canvas {
  private static final int SIDE = 8;
  private static final int HEIGHT_MARGIN = 2;

  private String text = "";
  private Tone tone = Tone.PLAIN;

  /** Creates an empty pill. */
  public Pill(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED);
    setBackground(parent.getBackground());
    addListener(SWT.Paint, event -> paint(event.gc, getClientArea(), text, tone));
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = text;
              }
            });
  }

  /** Shows a text in a tone. */
  public void show(String shown, Tone inTone) {
    text = shown;
    tone = inTone;
    redraw();
  }

  /** Returns the text. */
  public String text() {
    return text;
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    if (text.isEmpty()) {
      return new Point(0, 0);
    }
    GC gc = new GC(this);
    try {
      Point size = gc.textExtent(text);
      return new Point(size.x + 2 * SIDE, size.y + 2 * HEIGHT_MARGIN);
    } finally {
      gc.dispose();
    }
  }

  /** Paints a pill at the left of an area, in the middle of its height. */
  public static void paint(GC gc, Rectangle area, String text, Tone tone) {
    if (text.isEmpty()) {
      return;
    }
    Point size = gc.textExtent(text);
    int height = Math.min(area.height, size.y + 2 * HEIGHT_MARGIN);
    int width = Math.min(area.width, size.x + 2 * SIDE);
    int top = area.y + (area.height - height) / 2;
    gc.setAntialias(SWT.ON);
    gc.setBackground(tone.back());
    gc.fillRoundRectangle(area.x, top, width, height, height, height);
    gc.setForeground(tone.front());
    gc.drawText(text, area.x + SIDE, top + (height - size.y) / 2, true);
  }
}
