package org.xianjie.management.score;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * The four-party part of a grade.
 *
 * @param share its share in the total, per cent; 0 where the object has none
 * @param effectShare weight of effect questions in it, per cent
 * @param contactShare weight of questions about contact work in it, per cent
 * @param weights weights of the parties; they sum to 100
 * @param means mean score of each party that gave an opinion, 0–100
 */
public record PartyPart(
    int share,
    BigDecimal effectShare,
    BigDecimal contactShare,
    Map<Party, Integer> weights,
    Map<Party, BigDecimal> means) {

  /** Copies the maps. */
  public PartyPart {
    weights = Map.copyOf(weights);
    means = Map.copyOf(means);
  }

  boolean isUsed() {
    return share > 0;
  }

  /** Returns the weighted mean in per cent times one hundred. */
  BigDecimal weighted() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<Party, BigDecimal> mean : new EnumMap<>(means).entrySet()) {
      sum = sum.add(mean.getValue().multiply(BigDecimal.valueOf(weights.get(mean.getKey()))));
    }
    return sum;
  }
}
