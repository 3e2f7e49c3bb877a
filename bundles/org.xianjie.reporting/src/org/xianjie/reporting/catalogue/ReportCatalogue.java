package org.xianjie.reporting.catalogue;

import java.util.List;
import java.util.Optional;

/** The reports of the installed modules. */
public interface ReportCatalogue {
  /**
   * A contribution that was left out.
   *
   * @param bundle symbolic name of the contributing bundle
   * @param report id as contributed; empty when it has none
   * @param reason what is wrong, for a developer
   */
  record Problem(String bundle, String report, String reason) {}

  /** Returns the reports by id. */
  List<Report> reports();

  /** Finds a report. */
  Optional<Report> find(String id);

  /** Returns the contributions that were left out; the other reports are not affected. */
  List<Problem> problems();
}
