package org.xianjie.core.parameter;

import java.time.LocalDate;

/**
 * A resolved parameter, as every screen and report that judges against it prints it.
 *
 * @param code code
 * @param value value as text: a number, {@code true}, a list
 * @param unit unit, for example {@code %} or {@code WD}
 * @param operator {@code >=}, {@code >}, {@code =}, {@code <=}; empty when it is no target
 * @param sourceTag where the value comes from, for example {@code S1 §3.2} or {@code ours}
 * @param scope region it was set for; empty for the default
 * @param validFrom first day of validity
 */
public record ParameterValue(
    String code,
    String value,
    String unit,
    String operator,
    String sourceTag,
    String scope,
    LocalDate validFrom) {
  /** Returns the value as a whole number. */
  public int integer() {
    return Integer.parseInt(value);
  }

  /** Returns the value as yes or no. */
  public boolean flag() {
    return Boolean.parseBoolean(value);
  }

  /**
   * Judges a rate by integers: {@code k * 100 >= pct * n}, never by floating point (domain.md §2).
   *
   * @throws IllegalStateException if the parameter has no operator
   */
  public boolean isMetBy(long numerator, long denominator) {
    long left = numerator * 100;
    long right = Long.parseLong(value) * denominator;
    return switch (operator) {
      case ">=" -> left >= right;
      case ">" -> left > right;
      case "<=" -> left <= right;
      case "=" -> left == right;
      default -> throw new IllegalStateException(code + " is no target");
    };
  }
}
