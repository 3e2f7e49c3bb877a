package org.xianjie.workbench.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.xianjie.workbench.look.Pill;
import org.xianjie.workbench.look.Tone;

/** Paints the text of a cell as a pill. */
final class PillPainter extends BackgroundPainter {
  static final int SIDE = 8;

  private final Tone tone;

  PillPainter(Tone tone) {
    this.tone = tone;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry configRegistry) {
    super.paintCell(cell, gc, bounds, configRegistry);
    Rectangle area =
        new Rectangle(bounds.x + SIDE, bounds.y, bounds.width - 2 * SIDE, bounds.height);
    Pill.paint(gc, area, String.valueOf(cell.getDataValue()), tone);
  }
}
