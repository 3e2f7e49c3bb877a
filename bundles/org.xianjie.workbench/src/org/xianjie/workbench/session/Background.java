package org.xianjie.workbench.session;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/** Runs work off the UI thread and comes back to it with the result. */
public final class Background {
  private final Display display;
  private final Consumer<Exception> problems;

  /**
   * Creates the runner.
   *
   * @param display where results arrive
   * @param problems shows what went wrong when the caller does not do so itself
   */
  public Background(Display display, Consumer<Exception> problems) {
    this.display = display;
    this.problems = problems;
  }

  /**
   * Runs work as a job; the result arrives on the UI thread, a failure is shown to the person.
   *
   * @param label what people see in the progress area
   */
  public <T> Job run(String label, Callable<T> work, Consumer<T> then) {
    return run(label, work, then, problems);
  }

  /** Runs work for a widget; nothing arrives once the widget is disposed. */
  public <T> Job run(Widget owner, String label, Callable<T> work, Consumer<T> then) {
    return run(owner, label, work, then, problems);
  }

  /** Runs work for a widget with its own answer to a failure. */
  public <T> Job run(
      Widget owner,
      String label,
      Callable<T> work,
      Consumer<T> then,
      Consumer<Exception> otherwise) {
    return run(label, work, alive(owner, then), alive(owner, otherwise));
  }

  private <T> Job run(
      String label, Callable<T> work, Consumer<T> then, Consumer<Exception> otherwise) {
    Job job =
        new Job(label) {
          @Override
          protected IStatus run(IProgressMonitor monitor) {
            try {
              T result = work.call();
              if (!monitor.isCanceled()) {
                deliver(() -> then.accept(result));
              }
            } catch (Exception e) {
              deliver(() -> otherwise.accept(e));
            } catch (LinkageError e) {
              deliver(() -> otherwise.accept(new IllegalStateException(e)));
            }
            return Status.OK_STATUS;
          }
        };
    job.setPriority(Job.SHORT);
    job.setSystem(true);
    job.schedule();
    return job;
  }

  private static <T> Consumer<T> alive(Widget owner, Consumer<T> then) {
    return value -> {
      if (!owner.isDisposed()) {
        then.accept(value);
      }
    };
  }

  private void deliver(Runnable step) {
    if (!display.isDisposed()) {
      display.asyncExec(step);
    }
  }
}
