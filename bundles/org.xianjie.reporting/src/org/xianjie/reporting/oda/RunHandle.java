package org.xianjie.reporting.oda;

/**
 * Carries the data of a run through the engine's application context. The engine shows that context
 * to scripts, so that this class has no public member: a script can hold it and do nothing with it.
 */
public final class RunHandle {
  private final DataSetSource source;

  private RunHandle(DataSetSource source) {
    this.source = source;
  }

  /** Wraps the data of a run. */
  static RunHandle of(DataSetSource source) {
    return new RunHandle(source);
  }

  DataSetSource source() {
    return source;
  }
}
