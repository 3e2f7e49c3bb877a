package org.xianjie.reporting.oda;

import java.sql.Types;
import java.util.List;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.xianjie.reporting.data.Column;

/** Columns of a data set as the report engine wants to know them; positions start at 1. */
record ColumnTypes(List<Column> columns) implements IResultSetMetaData {
  @Override
  public int getColumnCount() {
    return columns.size();
  }

  @Override
  public String getColumnName(int index) {
    return columns.get(index - 1).name();
  }

  @Override
  public String getColumnLabel(int index) {
    return getColumnName(index);
  }

  @Override
  public int getColumnType(int index) {
    return switch (columns.get(index - 1).type()) {
      case TEXT -> Types.VARCHAR;
      case INTEGER -> Types.DECIMAL;
      case DECIMAL -> Types.DOUBLE;
      case DATE -> Types.DATE;
      case DATETIME -> Types.TIMESTAMP;
    };
  }

  @Override
  public String getColumnTypeName(int index) {
    return columns.get(index - 1).type().name();
  }

  @Override
  public int getColumnDisplayLength(int index) {
    return -1;
  }

  @Override
  public int getPrecision(int index) {
    return -1;
  }

  @Override
  public int getScale(int index) {
    return -1;
  }

  @Override
  public int isNullable(int index) {
    return columnNullable;
  }
}
