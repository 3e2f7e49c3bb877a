package org.xianjie.core.store;

import java.time.Duration;

/**
 * The rules for passwords and wrong ones (domain.md §10.3), from the parameters {@code
 * P-LOCK-ATTEMPTS}, {@code P-LOCK-MINUTES} and {@code P-PASSWORD-LENGTH}.
 *
 * @param attempts wrong passwords in a row after which an account is paused, at least 1
 * @param pause how long it is paused
 * @param shortestPassword number of characters a new password has at least, at least 1
 */
public record SignInPolicy(int attempts, Duration pause, int shortestPassword) {
  /** Makes impossible numbers the least possible ones. */
  public SignInPolicy {
    attempts = Math.max(1, attempts);
    pause = pause.isNegative() ? Duration.ZERO : pause;
    shortestPassword = Math.max(1, shortestPassword);
  }
}
