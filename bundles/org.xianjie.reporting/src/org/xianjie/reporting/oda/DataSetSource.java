package org.xianjie.reporting.oda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.reporting.data.ReportDataSet;
import org.xianjie.reporting.data.ReportQuery;

/**
 * The published data sets and the question of one run.
 *
 * @param dataSets data sets by id
 * @param query question of the run
 */
public record DataSetSource(Map<String, ReportDataSet> dataSets, ReportQuery query) {
  /** Key in the engine's application context. */
  public static final String KEY = DataSetSource.class.getName();

  /**
   * A data set as a design asks for it.
   *
   * @param dataSet the published data set
   * @param query the question with the arguments of the design
   */
  public record Asked(ReportDataSet dataSet, ReportQuery query) {}

  /**
   * Finds what a query text {@code id?name=value&name=value} asks for.
   *
   * @throws Refusal when no installed module publishes the data set
   */
  public Asked find(String text) {
    String[] parts = text.strip().split("\\?", 2);
    ReportDataSet found = dataSets.get(parts[0]);
    if (found == null) {
      throw new Refusal(Message.of(DataSetSource.class, "refused.dataSet", parts[0]));
    }
    return new Asked(found, query.with(parts.length == 1 ? Map.of() : arguments(parts[1])));
  }

  /** Returns what the engine's application context carries under {@link #KEY}. */
  public Object handle() {
    return RunHandle.of(this);
  }

  private static Map<String, String> arguments(String text) {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (String pair : text.split("&")) {
      String[] sides = pair.split("=", 2);
      arguments.put(sides[0], sides.length == 1 ? "" : sides[1]);
    }
    return arguments;
  }

  /** Finds the source of a run in an application context. */
  static DataSetSource in(Object appContext) throws OdaException {
    if (appContext instanceof Map<?, ?> map && map.get(KEY) instanceof RunHandle handle) {
      return handle.source();
    }
    throw new OdaException("The report was not started by the report engine: " + List.of(KEY));
  }
}
