package org.xianjie.core.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a role is held.
 *
 * @param from first day; empty for today
 * @param to last day; empty until revoked
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
  /** Returns the validity from today until the role is revoked. */
  public static Validity open() {
    return new Validity(Optional.empty(), Optional.empty());
  }
}
