package org.xianjie.reporting.ui.centre;

import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.xianjie.reporting.engine.ReportEngine;
import org.xianjie.workbench.session.Texts;

/** Starts the report engine in the background once the window is open. */
public final class WarmUp implements IStartup {
  /** The window comes first: home page and navigator are filled by then. */
  private static final long DELAY = 4_000;

  @Override
  public void earlyStartup() {
    ReportEngine engine = PlatformUI.getWorkbench().getService(ReportEngine.class);
    if (engine == null) {
      return;
    }
    Job job =
        new Job(new Texts(WarmUp.class, Locale.getDefault()).get("warmUp")) {
          @Override
          protected IStatus run(IProgressMonitor monitor) {
            engine.warmUp();
            return Status.OK_STATUS;
          }
        };
    job.setPriority(Job.DECORATE);
    job.setSystem(true);
    job.schedule(DELAY);
  }
}
