package org.xianjie.workbench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdleWatchTest {
  private long now = Long.MAX_VALUE - 5;

  @Test
  void theTimeIsOverWithoutATouch() {
    IdleWatch watch = new IdleWatch(Duration.ofMinutes(15), () -> now);
    assertEquals(Duration.ofMinutes(15), watch.left());
    now += Duration.ofMinutes(14).toNanos();
    assertEquals(Duration.ofMinutes(1), watch.left());
    watch.touched();
    now += Duration.ofMinutes(14).toNanos();
    assertEquals(Duration.ofMinutes(1), watch.left());
    now += Duration.ofMinutes(1).toNanos();
    assertEquals(Duration.ZERO, watch.left());
    now += Duration.ofDays(1).toNanos();
    assertEquals(Duration.ZERO, watch.left());
  }
}
