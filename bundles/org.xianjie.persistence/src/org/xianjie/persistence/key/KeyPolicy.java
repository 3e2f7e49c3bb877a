package org.xianjie.persistence.key;

import java.time.Duration;

/**
 * How keys are protected; given at the opening of a data folder, in one place.
 *
 * @param stretching how new passwords are stretched
 * @param attempts wrong passwords in a row after which an account is locked for a while
 * @param pause how long it is locked
 * @param shortestPassword number of characters a new password has at least
 */
public record KeyPolicy(Stretching stretching, int attempts, Duration pause, int shortestPassword) {

  /** Returns the policy of the product. */
  public static KeyPolicy standard() {
    return new KeyPolicy(Stretching.standard(), 5, Duration.ofMinutes(15), 10);
  }
}
