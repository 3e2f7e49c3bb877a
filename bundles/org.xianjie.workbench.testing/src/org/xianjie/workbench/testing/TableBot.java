package org.xianjie.workbench.testing;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.xianjie.core.record.RecordView;
import org.xianjie.workbench.table.RecordTable;

/** The table of a list of records. */
public final class TableBot {
  private static final int HALF_A_ROW = 14;

  private final Desk desk;

  /** Works on the visible table. */
  public TableBot(Desk desk) {
    this.desk = desk;
  }

  private RecordTable table() {
    return desk.find("table", RecordTable.class, table -> true);
  }

  /** Waits until the number of rows is there and returns them. */
  public List<RecordView> rows(int least) {
    RecordTable table = table();
    desk.awaitThat(least + " rows", () -> !table.isLoading() && table.rows().size() >= least);
    return desk.ask(table::rows);
  }

  /** Presses the button that starts a new record. */
  public void startNew() {
    desk.click(desk.named(Button.class, "table-new"));
  }

  /** Types into the filter. */
  public void filter(String text) {
    desk.type(desk.named(Text.class, "table-filter"), text);
  }

  /** Selects a row of the visible ones by a click and opens it with Enter. */
  public void open(int row) {
    select(row);
    desk.key(SWT.CR);
  }

  /** Selects a row of the visible ones by a click. */
  public void select(int row) {
    NatTable grid = desk.find("grid", NatTable.class, shown -> true);
    desk.click(
        grid,
        shown -> new Point(HALF_A_ROW, shown.getStartYOfRowPosition(row + 1) + HALF_A_ROW),
        1);
  }
}
