package org.xianjie.command.verb;

import org.xianjie.exchange.importing.ImportProgress;

/** Shows how many rows a long job has done, and stops it when the process is asked to end. */
record RowProgress(Invocation call) implements ImportProgress {
  @Override
  public void rows(long done) {
    call.console().progress(call.text("import.progress", done));
  }

  @Override
  public boolean isCancelled() {
    return call.cancelled().getAsBoolean();
  }
}
