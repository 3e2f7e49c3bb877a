package org.xianjie.reporting.engine;

/** The engine failed on a report that should have worked. */
public final class ReportFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the failure. */
  public ReportFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
