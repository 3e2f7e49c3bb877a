package org.xianjie.workbench.search;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.xianjie.search.RecordSearch;

/** Builds the index after sign-in and follows what is saved, always in the background. */
public final class SearchFollower {
  private static final long DELAY = 400;

  private final RecordSearch search;
  private final Job job;
  private volatile boolean built;

  /** Prepares the work; nothing happens before {@link #start}. */
  public SearchFollower(RecordSearch search, String label) {
    this.search = search;
    this.job =
        new Job(label) {
          @Override
          protected IStatus run(IProgressMonitor monitor) {
            work(monitor);
            return Status.OK_STATUS;
          }
        };
    job.setSystem(true);
    job.setPriority(Job.DECORATE);
  }

  private void work(IProgressMonitor monitor) {
    try {
      if (built) {
        search.follow();
      } else {
        search.build(monitor::isCanceled);
        built = !monitor.isCanceled();
      }
    } catch (RuntimeException e) {
      // The search finds less then; what people do must not end because of it.
      ILog.of(SearchFollower.class).error(job.getName(), e);
    }
  }

  /** Starts reading everything the person may see. */
  public void start() {
    job.schedule();
  }

  /** Takes in what was saved; several calls within a moment are one. */
  public void changed() {
    if (built) {
      job.schedule(DELAY);
    }
  }

  /** Tells whether everything has been read. */
  public boolean isBuilt() {
    return built;
  }

  /** Ends the work and lets go of the index. */
  public void stop() {
    job.cancel();
    try {
      job.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    search.close();
  }
}
