package org.xianjie.core.parameter;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What a new value means for the people concerned (domain.md §2): loosening a MUST needs the
 * approval of the level above, and so does tightening what adds work or traces; everything else is
 * free to be tightened.
 */
enum ParameterChange {
  /** The value stays. */
  NONE,
  /** More is asked for, or it cannot be told apart from that. */
  TIGHTER,
  /** Less is asked for, or a list or a fixed value becomes another one. */
  LOOSER;

  private static final Set<String> BURDEN =
      Set.of("P-VISIT-MIN", "P-TRAIN-FREQ", "P-EXCH-FREQ", "P-CONF-FREQ");

  /** Compares a value with the one before. */
  static ParameterChange of(String operator, String before, String after) {
    if (before.strip().equals(after.strip())) {
      return NONE;
    }
    return switch (operator) {
      case ">=", ">" -> compare(before, after) > 0 ? TIGHTER : LOOSER;
      case "<=" -> compare(before, after) < 0 ? TIGHTER : LOOSER;
      default -> LOOSER;
    };
  }

  /** Tells whether the change of the parameter needs the approval of the level above. */
  boolean needsApproval(String code, ParameterKind kind) {
    return switch (this) {
      case NONE -> false;
      case TIGHTER -> BURDEN.contains(code);
      case LOOSER -> kind == ParameterKind.MUST;
    };
  }

  /** Positive when the second is larger; shares are compared by integers. */
  private static int compare(String before, String after) {
    if (before.contains("/")) {
      Fraction first = Fraction.parse(before);
      Fraction second = Fraction.parse(after);
      return Long.compare(
          (long) second.numerator() * first.denominator(),
          (long) first.numerator() * second.denominator());
    }
    return new BigDecimal(after.strip()).compareTo(new BigDecimal(before.strip()));
  }
}
