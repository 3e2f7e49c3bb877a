package org.xianjie.management.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The score of an assessment (ALG-8), version {@value #VERSION}: total = (1 − q)·Σ wᵢ·vᵢ/100 +
 * q·mean of the four parties. Exact decimals, rounded half up to two places once at the end.
 */
public final class ScoreFormula {
  /** Counts changes of the formula; stored with every score. */
  public static final int VERSION = 1;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int WORKING_DIGITS = 10;

  private ScoreFormula() {}

  /** A value of 0–100 and its weight in percent. */
  public record Weighted(BigDecimal points, BigDecimal weight) {}

  /**
   * Normalises a rate to 0–100, linear between two bounds and cut off beyond them.
   *
   * @param numerator numerator
   * @param denominator denominator, not 0
   * @param zeroAt percentage that earns 0 points
   * @param fullAt percentage that earns 100 points; below {@code zeroAt} where less is better
   */
  public static BigDecimal normalise(
      BigDecimal numerator, BigDecimal denominator, BigDecimal zeroAt, BigDecimal fullAt) {
    BigDecimal rate =
        numerator.multiply(HUNDRED).divide(denominator, WORKING_DIGITS, RoundingMode.HALF_UP);
    BigDecimal points =
        rate.subtract(zeroAt)
            .multiply(HUNDRED)
            .divide(fullAt.subtract(zeroAt), WORKING_DIGITS, RoundingMode.HALF_UP);
    return points.max(BigDecimal.ZERO).min(HUNDRED).setScale(2, RoundingMode.HALF_UP);
  }

  /** Returns Σ wᵢ·vᵢ/100 with two decimals. */
  public static BigDecimal sum(List<Weighted> values) {
    return values.stream()
        .map(v -> v.points().max(BigDecimal.ZERO).min(HUNDRED).multiply(v.weight()))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(HUNDRED, 2, RoundingMode.HALF_UP);
  }

  /** Returns the mean of the parties, each counting alike (MGT-R3), with two decimals. */
  public static BigDecimal mean(List<BigDecimal> parties) {
    return parties.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(parties.size()), 2, RoundingMode.HALF_UP);
  }

  /**
   * Returns the total with two decimals.
   *
   * @param indicators score of the indicator part
   * @param parties score of the four-party part; ignored when the share is 0
   * @param partyShare share of the four-party part in percent
   */
  public static BigDecimal total(BigDecimal indicators, BigDecimal parties, int partyShare) {
    BigDecimal share = BigDecimal.valueOf(partyShare);
    BigDecimal of = partyShare == 0 ? BigDecimal.ZERO : parties.multiply(share);
    return indicators
        .multiply(HUNDRED.subtract(share))
        .add(of)
        .divide(HUNDRED, 2, RoundingMode.HALF_UP);
  }
}
