package org.xianjie.reporting.engine;

import java.io.OutputStream;
import org.xianjie.reporting.data.ReportQuery;

/**
 * A report to be made.
 *
 * @param design what is rendered
 * @param query who asks for what, in which language
 * @param format what it is written as
 * @param output where it is written; not closed
 * @param progress told of the progress; may cancel
 */
public record ReportRequest(
    Design design, ReportQuery query, ReportFormat format, OutputStream output, Progress progress) {

  /** What is rendered. */
  public sealed interface Design {
    /**
     * A published report.
     *
     * @param id report id, for example {@code RPT-RESP-01}
     */
    record Published(String id) implements Design {}

    /**
     * A design on disk, for example one that is being written.
     *
     * @param path the .rptdesign file
     */
    record File(java.nio.file.Path path) implements Design {}
  }

  /** How far a report is; asked often, from the rendering thread. */
  public interface Progress {
    /** Nobody watches and nobody cancels. */
    Progress NONE =
        new Progress() {
          @Override
          public void page(int number) {
            // Nobody watches.
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };

    /** A page is finished; pages count from 1. */
    void page(int number);

    /** Tells whether the reader no longer wants the report. */
    boolean isCancelled();
  }
}
