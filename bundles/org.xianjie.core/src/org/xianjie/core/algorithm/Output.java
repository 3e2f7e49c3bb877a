package org.xianjie.core.algorithm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers of algorithms. */
public final class Output {
  private static final int DECIMALS = 6;

  private Output() {}

  /** Returns an object with its members in the given order: name, value, name, value … */
  public static Map<String, Object> of(Object... members) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      object.put((String) members[i], members[i + 1]);
    }
    return object;
  }

  /** Returns a number without surplus zeros, at most six decimals. */
  public static BigDecimal decimal(BigDecimal value) {
    BigDecimal plain = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** Returns a fraction as a number, at most six decimals. */
  public static BigDecimal decimal(long numerator, long denominator) {
    return decimal(
        BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP));
  }
}
