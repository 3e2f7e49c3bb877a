package org.xianjie.workbench.table;

import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Gives the grid its column headers with the mark of the order. */
final class HeaderData implements IDataProvider {
  private static final String UP = " ▲";
  private static final String DOWN = " ▼";

  private final RecordPages pages;
  private final List<TableColumn> columns;

  HeaderData(RecordPages pages, List<TableColumn> columns) {
    this.pages = pages;
    this.columns = columns;
  }

  @Override
  public Object getDataValue(int column, int row) {
    TableColumn shown = columns.get(column);
    Optional<String> sort = shown.sortField();
    if (sort.isEmpty() || !sort.get().equals(pages.sortField())) {
      return shown.label();
    }
    return shown.label() + (pages.isDescending() ? DOWN : UP);
  }

  @Override
  public void setDataValue(int column, int row, Object value) {
    throw new UnsupportedOperationException("Headers are labels of fields");
  }

  @Override
  public int getColumnCount() {
    return columns.size();
  }

  @Override
  public int getRowCount() {
    return 1;
  }
}
