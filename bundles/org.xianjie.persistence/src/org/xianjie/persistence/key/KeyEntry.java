package org.xianjie.persistence.key;

import java.time.Instant;
import java.util.Optional;

/**
 * The wrapped keys of one account.
 *
 * @param account sign-in name
 * @param stretching how its password is stretched
 * @param salt salt of the stretching
 * @param wrapped the wrapped keys
 * @param locked an administrator locked it
 * @param failures wrong passwords in a row
 * @param pausedUntil end of the pause after too many failures
 */
record KeyEntry(
    String account,
    Stretching stretching,
    byte[] salt,
    byte[] wrapped,
    boolean locked,
    int failures,
    Optional<Instant> pausedUntil) {

  KeyEntry withLocked(boolean lock) {
    return new KeyEntry(account, stretching, salt, wrapped, lock, failures, pausedUntil);
  }

  KeyEntry withFailures(int count, Optional<Instant> until) {
    return new KeyEntry(account, stretching, salt, wrapped, locked, count, until);
  }
}
