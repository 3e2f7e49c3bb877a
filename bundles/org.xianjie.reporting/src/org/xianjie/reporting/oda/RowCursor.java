package org.xianjie.reporting.oda;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.datatools.connectivity.oda.IBlob;
import org.eclipse.datatools.connectivity.oda.IClob;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.xianjie.reporting.data.Column;
import org.xianjie.reporting.data.Rows;

/** Reads the rows of a data set one after the other, without keeping any. */
final class RowCursor implements IResultSet {
  private static final Object[] BEFORE_FIRST = {};

  private final List<Column> columns;
  private final Rows rows;
  private Object[] current = BEFORE_FIRST;
  private int read;
  private int maxRows;
  private boolean wasNull;

  RowCursor(List<Column> columns, Rows rows) {
    this.columns = columns;
    this.rows = rows;
  }

  @Override
  public IResultSetMetaData getMetaData() {
    return new ColumnTypes(columns);
  }

  @Override
  public boolean next() {
    if ((maxRows > 0 && read >= maxRows) || !rows.hasNext()) {
      return false;
    }
    current = rows.next();
    read++;
    return true;
  }

  @Override
  public void close() {
    rows.close();
  }

  @Override
  public void setMaxRows(int max) {
    maxRows = max;
  }

  @Override
  public int getRow() {
    return read;
  }

  @Override
  public boolean wasNull() {
    return wasNull;
  }

  @Override
  public int findColumn(String name) throws OdaException {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i + 1;
      }
    }
    throw new OdaException("The data set has no column " + name);
  }

  @Override
  public String getString(int column) {
    return text(column);
  }

  @Override
  public String getString(String name) throws OdaException {
    return getString(findColumn(name));
  }

  @Override
  public int getInt(int column) {
    return number(column).intValue();
  }

  @Override
  public int getInt(String name) throws OdaException {
    return getInt(findColumn(name));
  }

  @Override
  public double getDouble(int column) {
    return number(column).doubleValue();
  }

  @Override
  public double getDouble(String name) throws OdaException {
    return getDouble(findColumn(name));
  }

  @Override
  public BigDecimal getBigDecimal(int column) {
    return decimal(column);
  }

  @Override
  public BigDecimal getBigDecimal(String name) throws OdaException {
    return getBigDecimal(findColumn(name));
  }

  @Override
  public Date getDate(int column) {
    return date(column);
  }

  @Override
  public Date getDate(String name) throws OdaException {
    return getDate(findColumn(name));
  }

  @Override
  public Timestamp getTimestamp(int column) {
    return timestamp(column);
  }

  @Override
  public Timestamp getTimestamp(String name) throws OdaException {
    return getTimestamp(findColumn(name));
  }

  @Override
  public Object getObject(int column) {
    return value(column);
  }

  @Override
  public Object getObject(String name) throws OdaException {
    return getObject(findColumn(name));
  }

  @Override
  public boolean getBoolean(int column) {
    throw noSuchType();
  }

  @Override
  public boolean getBoolean(String name) {
    throw noSuchType();
  }

  @Override
  public Time getTime(int column) {
    throw noSuchType();
  }

  @Override
  public Time getTime(String name) {
    throw noSuchType();
  }

  @Override
  public IBlob getBlob(int column) {
    throw noSuchType();
  }

  @Override
  public IBlob getBlob(String name) {
    throw noSuchType();
  }

  @Override
  public IClob getClob(int column) {
    throw noSuchType();
  }

  @Override
  public IClob getClob(String name) {
    throw noSuchType();
  }

  private Object value(int column) {
    Object value = current[column - 1];
    wasNull = value == null;
    return value;
  }

  private String text(int column) {
    Object value = value(column);
    return value == null ? null : value.toString();
  }

  private Number number(int column) {
    return value(column) instanceof Number number ? number : Integer.valueOf(0);
  }

  private BigDecimal decimal(int column) {
    Object value = value(column);
    return value == null ? null : new BigDecimal(value.toString());
  }

  private Date date(int column) {
    return value(column) instanceof LocalDate date ? Date.valueOf(date) : null;
  }

  private Timestamp timestamp(int column) {
    return value(column) instanceof LocalDateTime time ? Timestamp.valueOf(time) : null;
  }

  private static UnsupportedOperationException noSuchType() {
    return new UnsupportedOperationException("No column has this type");
  }
}
