package org.xianjie.talent.dispatch;

import java.util.Comparator;

/**
 * How good a plan is, in the order of ALG-2; one liaison officer per village is a hard condition,
 * so villages of an empty team come right after the seats.
 *
 * @param filled 1: filled seats, many
 * @param uncovered villages without a team, few
 * @param missing 2: people missing over the three quotas, few
 * @param score 3: sum of match scores, units of 10^-9, large
 * @param moved 4: cadres who leave one township for another, few
 * @param load 5: most villages of one liaison officer, few
 * @param kept cadres who stay where they are, many
 * @param mainAge cadres in the main age range, many
 */
record PlanValue(
    int filled, int uncovered, int missing, long score, int moved, int load, int kept, int mainAge)
    implements Comparable<PlanValue> {

  private static final Comparator<PlanValue> ORDER =
      Comparator.comparingInt(PlanValue::filled)
          .thenComparingInt(v -> -v.uncovered)
          .thenComparingInt(v -> -v.missing)
          .thenComparingLong(PlanValue::score)
          .thenComparingInt(v -> -v.moved)
          .thenComparingInt(v -> -v.load)
          .thenComparingInt(PlanValue::kept)
          .thenComparingInt(PlanValue::mainAge);

  /** Greater is better. */
  @Override
  public int compareTo(PlanValue other) {
    return ORDER.compare(this, other);
  }
}
