package org.xianjie.reporting.oda;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDriver;
import org.eclipse.datatools.connectivity.oda.LogConfiguration;

/**
 * Gives report designs the published data sets and nothing else: no address, no credential, no
 * query language. The rows come from the {@link DataSetSource} in the engine's application context.
 */
public final class DataSetDriver implements IDriver {
  private Object appContext;

  @Override
  public IConnection getConnection(String dataSourceId) {
    DataSetConnection connection = new DataSetConnection();
    connection.setAppContext(appContext);
    return connection;
  }

  @Override
  public void setAppContext(Object context) {
    appContext = context;
  }

  @Override
  public int getMaxConnections() {
    return 0;
  }

  @Override
  public void setLogConfiguration(LogConfiguration logConfiguration) {
    // The driver logs nothing of its own.
  }
}
