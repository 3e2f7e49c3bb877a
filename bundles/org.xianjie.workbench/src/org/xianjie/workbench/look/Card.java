package org.xianjie.workbench.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** A white surface with a thin rounded border. */
public final class Card extends Composite {
  private static final int ROUND = 8;
  private static final int MARGIN = 12;

  /** Creates a card with a grid of columns. */
  public Card(Composite parent, int columns) {
    super(parent, SWT.NONE);
    setBackground(Look.WHITE);
    GridLayout layout = new GridLayout(columns, false);
    layout.marginWidth = MARGIN;
    layout.marginHeight = MARGIN - 2;
    setLayout(layout);
    addListener(SWT.Paint, event -> paintBorder(event.gc));
  }

  private void paintBorder(GC gc) {
    Rectangle area = getClientArea();
    gc.setAntialias(SWT.ON);
    gc.setForeground(Look.LINE);
    gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
  }
}
