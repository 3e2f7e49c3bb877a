package org.xianjie.core.time;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The two times of the product: business time is local in Asia/Shanghai whatever the machine says,
 * technical time is UTC. The demo fixes the business day (architecture.md §10, Time).
 *
 * @param business source of business time
 * @param technical source of technical time
 */
public record BusinessClock(Clock business, Clock technical) {
  /** The zone of every business date. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Returns the clock of a running machine. */
  public static BusinessClock system() {
    return new BusinessClock(Clock.system(ZONE), Clock.systemUTC());
  }

  /** Returns a clock whose business time stands still. */
  public static BusinessClock fixedAt(LocalDateTime time) {
    return new BusinessClock(Clock.fixed(time.atZone(ZONE).toInstant(), ZONE), Clock.systemUTC());
  }

  /** Returns business time now. */
  public LocalDateTime now() {
    return LocalDateTime.now(business.withZone(ZONE));
  }

  /** Returns technical time now. */
  public LocalDateTime utc() {
    return LocalDateTime.now(technical.withZone(ZoneOffset.UTC));
  }
}
