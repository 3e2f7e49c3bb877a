package org.xianjie.persistence.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes identities that grow with time (UUID version 7, RFC 9562). */
final class Uuids {
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000000000000000L;
  private static final int TIME_SHIFT = 16;
  private static final long RANDOM_A = 0xFFFL;
  private static final long RANDOM_B = 0x3FFFFFFFFFFFFFFFL;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Uuids(Clock clock) {
    this.clock = clock;
  }

  String next() {
    long high = clock.millis() << TIME_SHIFT | VERSION | random.nextLong() & RANDOM_A;
    long low = VARIANT | random.nextLong() & RANDOM_B;
    return new UUID(high, low).toString();
  }
}
