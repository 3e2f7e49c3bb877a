package org.xianjie.core.kernel;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.store.OpenedStore;

/**
 * What the system does by itself, by {@code ./xianjie work} or by the window that holds the
 * database: what time brings, delivery of events, the daily backup. Doing it twice changes nothing.
 */
public final class SystemWork {
  private final List<SystemTask> tasks;
  private final Kernel kernel;
  private final OpenedStore opened;

  /**
   * What was done.
   *
   * @param moved number of records each task moved, by its name
   * @param delivered number of events
   * @param backup the backup of today, where it was made now
   */
  public record Done(Map<String, Integer> moved, int delivered, Optional<Path> backup) {}

  /** Creates the work over an open database. */
  public SystemWork(Collection<SystemTask> tasks, Kernel kernel, OpenedStore opened) {
    this.tasks = List.copyOf(tasks);
    this.kernel = kernel;
    this.opened = opened;
  }

  /** Does what is due now. */
  public Done run() {
    Map<String, Integer> moved = new LinkedHashMap<>();
    for (SystemTask task : tasks) {
      moved.put(task.name(), task.run(kernel));
    }
    int delivered = kernel.events().deliver();
    return new Done(moved, delivered, new DailyBackups(kernel, opened).keep());
  }
}
