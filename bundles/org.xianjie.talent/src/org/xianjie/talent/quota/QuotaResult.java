package org.xianjie.talent.quota;

import java.time.LocalDate;
import java.util.List;

/**
 * One quota counted, with the people behind each number.
 *
 * @param quota the quota
 * @param day snapshot day
 * @param counted codes of the cadres who count
 * @param all codes of the cadres it is counted over
 * @param unknown codes of the cadres left out because a birth date is missing
 */
public record QuotaResult(
    Quota quota, LocalDate day, List<String> counted, List<String> all, List<String> unknown) {
  private static final int HUNDRED = 100;

  /** Tells whether there is nobody to count. */
  public boolean isUndefined() {
    return all.isEmpty();
  }

  /** Tells whether the share reaches the percentage, compared in whole numbers. */
  public boolean isMet(int percent) {
    return (long) counted.size() * HUNDRED >= (long) percent * all.size();
  }

  /** Returns how many more of the people would have to count, the number of people unchanged. */
  public int missing(int percent) {
    int needed = (percent * all.size() + HUNDRED - 1) / HUNDRED;
    return Math.max(0, needed - counted.size());
  }
}
