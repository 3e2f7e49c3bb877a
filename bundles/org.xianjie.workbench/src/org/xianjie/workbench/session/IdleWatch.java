package org.xianjie.workbench.session;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Tells when nobody has touched the window for too long (domain.md §10.3). */
public final class IdleWatch {
  private final Duration limit;
  private final LongSupplier nanoseconds;
  private long last;

  /**
   * Starts to watch.
   *
   * @param limit how long nothing may happen ({@code P-SESSION-MINUTES})
   * @param nanoseconds a steady clock, which nobody sets back
   */
  public IdleWatch(Duration limit, LongSupplier nanoseconds) {
    this.limit = limit;
    this.nanoseconds = nanoseconds;
    touched();
  }

  /** Somebody typed or moved the mouse. */
  public void touched() {
    last = nanoseconds.getAsLong();
  }

  /** Returns how long nothing may happen from now on; zero when the time is over. */
  public Duration left() {
    Duration left = limit.minusNanos(nanoseconds.getAsLong() - last);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
