package org.xianjie.reporting.engine;

import java.io.IOException;

/** Makes reports. The engine behind it starts with the first report or by {@link #warmUp()}. */
public interface ReportEngine {
  /**
   * Renders a report. Data sets decide by the caller of the query what may be seen; a published
   * report also needs its permission in the region.
   *
   * @throws org.xianjie.core.text.Refusal when there is no such report, the caller may not read it,
   *     the design reaches outside the report or the run was cancelled; nothing useful is in the
   *     output then
   * @throws IOException when the output cannot be written or the design cannot be read
   * @throws ReportFailure when the engine fails
   */
  void render(ReportRequest request) throws IOException;

  /** Starts the engine and loads fonts, so that the first report is quick. For a background job. */
  void warmUp();
}
