package org.xianjie.reporting.oda;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import org.eclipse.datatools.connectivity.oda.IParameterMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.SortSpec;
import org.eclipse.datatools.connectivity.oda.spec.QuerySpecification;
import org.xianjie.reporting.data.Rows;

/** One published data set, named by the query text. It takes no positional parameters. */
final class DataSetQuery implements IQuery {
  private Object appContext;
  private String text = "";
  private DataSetSource.Asked asked;
  private int maxRows;

  @Override
  public void prepare(String queryText) throws OdaException {
    text = queryText;
    asked = DataSetSource.in(appContext).find(queryText);
  }

  @Override
  public void setAppContext(Object context) {
    appContext = context;
  }

  @Override
  public IResultSetMetaData getMetaData() {
    return new ColumnTypes(asked.dataSet().columns());
  }

  @Override
  public IResultSet executeQuery() {
    Rows rows = asked.dataSet().open(asked.query());
    RowCursor cursor = new RowCursor(asked.dataSet().columns(), rows);
    cursor.setMaxRows(maxRows);
    return cursor;
  }

  @Override
  public void setMaxRows(int max) {
    maxRows = max;
  }

  @Override
  public int getMaxRows() {
    return maxRows;
  }

  @Override
  public void close() {
    asked = null;
  }

  @Override
  public void cancel() {
    // The engine stops reading rows; closing the cursor closes them.
  }

  @Override
  public String getEffectiveQueryText() {
    return text;
  }

  @Override
  public void setProperty(String name, String value) {
    // A published data set has no properties.
  }

  @Override
  public void setSpecification(QuerySpecification specification) {
    // The query text says everything.
  }

  @Override
  public QuerySpecification getSpecification() {
    return null;
  }

  @Override
  public void setSortSpec(SortSpec sortSpec) {
    throw noParameters();
  }

  @Override
  public SortSpec getSortSpec() {
    return null;
  }

  @Override
  public void clearInParameters() {
    // There are none.
  }

  @Override
  public int findInParameter(String name) {
    throw noParameters();
  }

  @Override
  public IParameterMetaData getParameterMetaData() {
    throw noParameters();
  }

  @Override
  public void setInt(String name, int value) {
    throw noParameters();
  }

  @Override
  public void setInt(int position, int value) {
    throw noParameters();
  }

  @Override
  public void setDouble(String name, double value) {
    throw noParameters();
  }

  @Override
  public void setDouble(int position, double value) {
    throw noParameters();
  }

  @Override
  public void setBigDecimal(String name, BigDecimal value) {
    throw noParameters();
  }

  @Override
  public void setBigDecimal(int position, BigDecimal value) {
    throw noParameters();
  }

  @Override
  public void setString(String name, String value) {
    throw noParameters();
  }

  @Override
  public void setString(int position, String value) {
    throw noParameters();
  }

  @Override
  public void setDate(String name, Date value) {
    throw noParameters();
  }

  @Override
  public void setDate(int position, Date value) {
    throw noParameters();
  }

  @Override
  public void setTime(String name, Time value) {
    throw noParameters();
  }

  @Override
  public void setTime(int position, Time value) {
    throw noParameters();
  }

  @Override
  public void setTimestamp(String name, Timestamp value) {
    throw noParameters();
  }

  @Override
  public void setTimestamp(int position, Timestamp value) {
    throw noParameters();
  }

  @Override
  public void setBoolean(String name, boolean value) {
    throw noParameters();
  }

  @Override
  public void setBoolean(int position, boolean value) {
    throw noParameters();
  }

  @Override
  public void setObject(String name, Object value) {
    throw noParameters();
  }

  @Override
  public void setObject(int position, Object value) {
    throw noParameters();
  }

  @Override
  public void setNull(String name) {
    throw noParameters();
  }

  @Override
  public void setNull(int position) {
    throw noParameters();
  }

  private static UnsupportedOperationException noParameters() {
    return new UnsupportedOperationException("Published data sets take no parameters");
  }
}
