package org.xianjie.workbench.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTableAdapter;
import org.eclipse.swt.accessibility.AccessibleTableEvent;

/**
 * Tells a screen reader the cells of the one canvas a NatTable is: header as name, text as value.
 */
final class TableAccess {
  private final NatTable table;
  private final List<TableColumn> columns;
  private final SelectionLayer selection;
  private final RowData data;
  private final Map<Long, Accessible> cells = new HashMap<>();

  private TableAccess(
      NatTable table, List<TableColumn> columns, SelectionLayer selection, RowData data) {
    this.table = table;
    this.columns = columns;
    this.selection = selection;
    this.data = data;
  }

  static void install(
      NatTable table, List<TableColumn> columns, SelectionLayer selection, RowData data) {
    new TableAccess(table, columns, selection, data).install();
  }

  private void install() {
    Accessible whole = table.getAccessible();
    whole.addAccessibleControlListener(
        new AccessibleControlAdapter() {
          @Override
          public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_TABLE;
          }

          @Override
          public void getChildCount(AccessibleControlEvent event) {
            event.detail = data.getRowCount() * data.getColumnCount();
          }

          @Override
          public void getFocus(AccessibleControlEvent event) {
            PositionCoordinate anchor = selection.getSelectionAnchor();
            event.accessible = inside(anchor) ? cell(column(anchor), anchor.rowPosition) : null;
            event.childID = event.accessible == null ? ACC.CHILDID_SELF : ACC.CHILDID_NONE;
          }

          @Override
          public void getValue(AccessibleControlEvent event) {
            PositionCoordinate anchor = selection.getSelectionAnchor();
            event.result = inside(anchor) ? row(anchor.rowPosition) : "";
          }
        });
    whole.addAccessibleTableListener(new Rows());
    selection.addLayerListener(
        event -> {
          if (event instanceof ISelectionEvent && !table.isDisposed()) {
            whole.setFocus(ACC.CHILDID_SELF);
            whole.sendEvent(ACC.EVENT_VALUE_CHANGED, new Object[] {"", ""});
          }
        });
  }

  private boolean inside(PositionCoordinate anchor) {
    return anchor.rowPosition >= 0
        && anchor.rowPosition < data.getRowCount()
        && anchor.columnPosition >= 0;
  }

  private int column(PositionCoordinate anchor) {
    return selection.getColumnIndexByPosition(anchor.columnPosition);
  }

  /** Returns what is read for a row: each header with its value. */
  private String row(int row) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < columns.size(); column++) {
      text.append(columns.get(column).label())
          .append(' ')
          .append(data.getDataValue(column, row))
          .append(' ');
    }
    return text.toString().trim();
  }

  private Accessible cell(int column, int row) {
    return cells.computeIfAbsent((long) row * columns.size() + column, key -> create(column, row));
  }

  private Accessible create(int column, int row) {
    Accessible cell = new Accessible(table.getAccessible());
    cell.addAccessibleListener(
        new AccessibleAdapter() {
          @Override
          public void getName(AccessibleEvent event) {
            event.result = columns.get(column).label();
          }
        });
    cell.addAccessibleControlListener(
        new AccessibleControlAdapter() {
          @Override
          public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_TABLECELL;
          }

          @Override
          public void getValue(AccessibleControlEvent event) {
            boolean present = row < data.getRowCount();
            event.result = present ? String.valueOf(data.getDataValue(column, row)) : "";
          }
        });
    return cell;
  }

  /** The grid of cells. */
  private final class Rows extends AccessibleTableAdapter {
    @Override
    public void getCell(AccessibleTableEvent event) {
      event.accessible = cell(event.column, event.row);
    }

    @Override
    public void getColumnCount(AccessibleTableEvent event) {
      event.count = data.getColumnCount();
    }

    @Override
    public void getRowCount(AccessibleTableEvent event) {
      event.count = data.getRowCount();
    }

    @Override
    public void getColumnDescription(AccessibleTableEvent event) {
      event.result = columns.get(event.column).label();
    }
  }
}
