package org.xianjie.responsibility.hotspot;

import java.util.List;

/** Direction of a series (Mann–Kendall test, 5 % two-sided). */
public enum Trend {
  /** Significantly more. */
  RISING,
  /** Significantly less. */
  FALLING,
  /** Neither. */
  STEADY;

  /** 1.96², in ten-thousandths. */
  private static final long LIMIT = 38_416;

  private static final long SCALE = 10_000;

  /**
   * Judges a series by integers: (|S| − 1)² · 18 ≥ 1.96² · (n(n−1)(2n+5) − Σ t(t−1)(2t+5)).
   *
   * @param series values in the order of time
   */
  public static Trend of(List<Integer> series) {
    long balance = 0;
    for (int i = 0; i < series.size(); i++) {
      for (int j = i + 1; j < series.size(); j++) {
        balance += Integer.signum(series.get(j).compareTo(series.get(i)));
      }
    }
    long variance = spread(series.size());
    for (int value : series.stream().distinct().toList()) {
      variance -= spread(series.stream().filter(v -> v == value).count());
    }
    long distance = Math.abs(balance) - 1;
    boolean significant = distance > 0 && distance * distance * 18 * SCALE >= LIMIT * variance;
    if (!significant) {
      return STEADY;
    }
    return balance > 0 ? RISING : FALLING;
  }

  private static long spread(long n) {
    return n * (n - 1) * (2 * n + 5);
  }
}
