package org.xianjie.core.kernel;

/**
 * Work the system does by itself, by {@code ./xianjie work} or by the window that holds the
 * database: due lists, timers, escalation. An OSGi service of a module; doing it twice changes
 * nothing.
 */
public interface SystemTask {
  /** Returns the name in logs and answers, for example {@code need-deadlines}. */
  String name();

  /**
   * Does what is due at the business time of the kernel.
   *
   * @return number of records that moved
   */
  int run(Kernel kernel);
}
