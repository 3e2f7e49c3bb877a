package org.xianjie.workbench.session;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.kernel.SystemTask;
import org.xianjie.core.kernel.SystemWork;

/**
 * Does the work of the system while a window holds the embedded database: at the start and then
 * every hour.
 */
public final class SystemJob extends Job implements AutoCloseable {
  /** The start of the window comes first. */
  private static final long DELAY = TimeUnit.SECONDS.toMillis(30);

  private static final long EVERY = TimeUnit.HOURS.toMillis(1);

  private final Supplier<Collection<SystemTask>> tasks;
  private final SignedIn open;
  private volatile boolean closed;

  /**
   * Creates the job; {@link #begin()} starts it.
   *
   * @param tasks what time brings, of the installed modules
   * @param open the open database
   */
  public SystemJob(Supplier<Collection<SystemTask>> tasks, SignedIn open) {
    super(SystemJob.class.getSimpleName());
    this.tasks = tasks;
    this.open = open;
    setSystem(true);
    setPriority(LONG);
  }

  /** Begins soon after the start of the window. */
  public void begin() {
    schedule(DELAY);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      new SystemWork(tasks.get(), open.kernel(), open.opened()).run();
    } catch (RuntimeException e) {
      // The next hour tries again; what people do in the window is not affected.
      ILog.of(SystemJob.class).error("System work was not finished", e);
    }
    schedule(EVERY);
    return Status.OK_STATUS;
  }

  @Override
  public boolean shouldSchedule() {
    return !closed;
  }

  /** Ends the job before the database is closed. */
  @Override
  public void close() {
    closed = true;
    cancel();
    try {
      join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
