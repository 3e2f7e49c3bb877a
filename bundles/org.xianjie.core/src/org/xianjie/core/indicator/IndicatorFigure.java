package org.xianjie.core.indicator;

import java.util.Map;

/**
 * One computed value, kept as integers.
 *
 * @param part part of the indicator ({@code a}, {@code b}, {@code YOUNG}); empty when it has none
 * @param numerator numerator
 * @param denominator denominator; 0 means undefined, never 0 or 100 %
 * @param excluded how many objects were left out, by reason
 */
public record IndicatorFigure(
    String part, long numerator, long denominator, Map<String, Long> excluded) {
  /** Tells whether there is no value (denominator 0). */
  public boolean isUndefined() {
    return denominator == 0;
  }
}
