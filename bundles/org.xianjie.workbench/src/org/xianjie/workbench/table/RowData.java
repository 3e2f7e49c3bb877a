package org.xianjie.workbench.table;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.xianjie.core.record.RecordView;

/** Gives the grid the text of each cell of the rows fetched so far. */
final class RowData implements IRowDataProvider<RecordView> {
  private final RecordPages pages;
  private final List<TableColumn> columns;
  private final CellText texts;

  RowData(RecordPages pages, List<TableColumn> columns, CellText texts) {
    this.pages = pages;
    this.columns = columns;
    this.texts = texts;
  }

  @Override
  public Object getDataValue(int column, int row) {
    return texts.of(columns.get(column), pages.rows().get(row));
  }

  @Override
  public void setDataValue(int column, int row, Object value) {
    throw new UnsupportedOperationException("Records are edited in their form");
  }

  @Override
  public int getColumnCount() {
    return columns.size();
  }

  @Override
  public int getRowCount() {
    return pages.rows().size();
  }

  @Override
  public RecordView getRowObject(int row) {
    return pages.rows().get(row);
  }

  @Override
  public int indexOfRowObject(RecordView record) {
    List<RecordView> rows = pages.rows();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).code().equals(record.code())) {
        return row;
      }
    }
    return -1;
  }
}
