package org.xianjie.management.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * ALG-11, who gets how much and why (domain.md §9.4, S1 §7.3). The emergency reserve comes first,
 * then the guaranteed money of each village; only what is left is shared by effect: the standard
 * score of resolution (K-11) and satisfaction (K-13), two halves, moves a village at most {@code
 * clip} per cent from the mean bonus. Money is in fen; nothing is lost by rounding.
 */
public final class FundDistribution {
  private static final int WHOLE = 100;
  private static final MathContext EXACT = MathContext.DECIMAL64;
  private static final BigDecimal TEN_PER_CENT = new BigDecimal("0.1");

  private final FundRules rules;

  /** Creates the distribution. */
  public FundDistribution(FundRules rules) {
    this.rules = rules;
  }

  /**
   * What a village gets, in fen.
   *
   * @param village code
   * @param guaranteed floor with tilt
   * @param bonus share of the rest
   * @param factor bonus in per cent of the mean bonus, two decimals
   * @param byEffect false when too few needs were rated, so that the mean is given
   */
  public record Grant(
      String village, long guaranteed, long bonus, BigDecimal factor, boolean byEffect) {}

  /**
   * The distribution, in fen.
   *
   * @param grants by village
   * @param reserve emergency reserve
   * @param missing money that is missing for reserve and guaranteed grants
   */
  public record Result(List<Grant> grants, long reserve, long missing) {
    /** Copies the grants. */
    public Result {
      grants = List.copyOf(grants);
    }
  }

  /**
   * Distributes money.
   *
   * @param total all money, fen
   * @param reserve emergency reserve, fen
   */
  public Result distribute(List<VillageFund> villages, long total, long reserve) {
    List<VillageFund> sorted =
        villages.stream().sorted(Comparator.comparing(VillageFund::code)).toList();
    long guaranteed = sorted.stream().mapToLong(this::guaranteed).sum();
    long rest = total - reserve - guaranteed;
    Map<String, BigDecimal> factors = factors(sorted);
    BigDecimal sum = factors.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Grant> grants = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    long given = 0;
    for (VillageFund village : sorted) {
      BigDecimal factor = factors.get(village.code());
      before = before.add(factor);
      long upToHere =
          rest <= 0
              ? 0
              : BigDecimal.valueOf(rest)
                  .multiply(before)
                  .divide(sum, 0, RoundingMode.HALF_UP)
                  .longValueExact();
      grants.add(
          new Grant(
              village.code(),
              guaranteed(village),
              upToHere - given,
              factor.multiply(BigDecimal.valueOf(WHOLE)).setScale(2, RoundingMode.HALF_UP),
              isJudged(village)));
      given = upToHere;
    }
    return new Result(grants, reserve, Math.max(0, -rest));
  }

  /** Tells whether training and services reach their share of planned uses; true without any. */
  public boolean isSoftEnough(long softUses, long uses) {
    return softUses * WHOLE >= rules.soft() * uses;
  }

  private long guaranteed(VillageFund village) {
    return village.tilted() ? rules.floor() * (WHOLE + rules.tilt()) / WHOLE : rules.floor();
  }

  private boolean isJudged(VillageFund village) {
    return village.rated() >= rules.fewestRated() && village.needs() > 0;
  }

  /** One for the mean, clipped around it. */
  private Map<String, BigDecimal> factors(List<VillageFund> villages) {
    List<VillageFund> judged = villages.stream().filter(this::isJudged).toList();
    List<BigDecimal> solved = judged.stream().map(v -> rate(v.solved(), v.needs())).toList();
    List<BigDecimal> satisfied = judged.stream().map(v -> rate(v.satisfied(), v.rated())).toList();
    BigDecimal most = BigDecimal.valueOf(rules.clip(), 2);
    Map<String, BigDecimal> factors = new HashMap<>();
    villages.forEach(village -> factors.put(village.code(), BigDecimal.ONE));
    for (int i = 0; i < judged.size(); i++) {
      BigDecimal shift =
          score(solved, i)
              .add(score(satisfied, i))
              .divide(BigDecimal.TWO, EXACT)
              .multiply(TEN_PER_CENT);
      factors.put(judged.get(i).code(), BigDecimal.ONE.add(shift.max(most.negate()).min(most)));
    }
    return factors;
  }

  private static BigDecimal rate(int some, int all) {
    return BigDecimal.valueOf(some).divide(BigDecimal.valueOf(all), EXACT);
  }

  /** Returns how many standard deviations a value lies above the mean; 0 where all are equal. */
  private static BigDecimal score(List<BigDecimal> values, int index) {
    BigDecimal count = BigDecimal.valueOf(values.size());
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean = sum.divide(count, EXACT);
    BigDecimal squares = BigDecimal.ZERO;
    for (BigDecimal value : values) {
      BigDecimal distance = value.subtract(mean);
      squares = squares.add(distance.multiply(distance));
    }
    BigDecimal deviation = squares.divide(count, EXACT).sqrt(EXACT);
    return values.stream().distinct().count() < 2
        ? BigDecimal.ZERO
        : values.get(index).subtract(mean).divide(deviation, EXACT);
  }
}
