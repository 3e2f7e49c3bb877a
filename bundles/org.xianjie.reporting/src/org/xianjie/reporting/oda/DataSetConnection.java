package org.xianjie.reporting.oda;

import com.ibm.icu.util.ULocale;
import java.util.Properties;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;

/** A connection to nothing: it hands the application context on to the queries. */
final class DataSetConnection implements IConnection {
  private Object appContext;
  private boolean open;

  @Override
  public void open(Properties properties) {
    open = true;
  }

  @Override
  public void setAppContext(Object context) {
    appContext = context;
  }

  @Override
  public void close() {
    open = false;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public IDataSetMetaData getMetaData(String dataSetType) {
    return new DataSetFeatures(this);
  }

  @Override
  public IQuery newQuery(String dataSetType) {
    DataSetQuery query = new DataSetQuery();
    query.setAppContext(appContext);
    return query;
  }

  @Override
  public int getMaxQueries() {
    return 0;
  }

  @Override
  public void commit() {
    // Nothing is written.
  }

  @Override
  public void rollback() {
    // Nothing is written.
  }

  @Override
  public void setLocale(ULocale locale) {
    // The language is part of the report query.
  }
}
