package org.xianjie.workbench.testing;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.xianjie.workbench.navigation.NavigationItem;

/** The navigator. */
public final class NavigatorBot {
  private final Desk desk;

  /** Works on the navigator of the window. */
  public NavigatorBot(Desk desk) {
    this.desk = desk;
  }

  /** Clicks the entry with the id. */
  public void open(String id) {
    Table table = desk.named(Table.class, "navigator");
    desk.click(table, shown -> place(shown, id), 1);
  }

  private static Point place(Table table, String id) {
    for (TableItem item : table.getItems()) {
      if (item.getData() instanceof NavigationItem entry && entry.id().equals(id)) {
        Rectangle box = item.getBounds(0);
        return new Point(box.x + box.width / 2, box.y + box.height / 2);
      }
    }
    throw new AssertionError("No entry " + id);
  }
}
