package org.xianjie.workbench.testing;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The navigator. */
public final class NavigatorBot {
  private final Desk desk;

  /** Works on the navigator of the window. */
  public NavigatorBot(Desk desk) {
    this.desk = desk;
  }

  /** Clicks the entry with the label. */
  public void open(String label) {
    Table table = desk.named(Table.class, "navigator");
    desk.click(table, shown -> place(shown, label), 1);
  }

  private static Point place(Table table, String label) {
    for (TableItem item : table.getItems()) {
      if (item.getText().equals(label) && item.getData() != null) {
        Rectangle box = item.getBounds(0);
        return new Point(box.x + box.width / 2, box.y + box.height / 2);
      }
    }
    throw new AssertionError("No entry " + label);
  }
}
