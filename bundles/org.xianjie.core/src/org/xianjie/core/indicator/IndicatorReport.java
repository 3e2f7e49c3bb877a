package org.xianjie.core.indicator;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.parameter.ParameterValue;

/**
 * Computed values of one place and period.
 *
 * @param place organization or region code as asked
 * @param regionCode region whose subtree counts
 * @param period the period
 * @param asOf data cut-off
 * @param values one per indicator and part
 */
public record IndicatorReport(
    String place, String regionCode, Period period, LocalDateTime asOf, List<Value> values) {

  /** Whether a value may still change, has none, or nobody provides it. */
  public enum Status {
    /** The period or its settling time is not over. */
    PROVISIONAL,
    /** Final. */
    FROZEN,
    /** Denominator 0. */
    UNDEFINED,
    /** No installed module provides the indicator. */
    UNAVAILABLE,
    /** So few persons or needs of one village that a count would point at them. */
    SUPPRESSED
  }

  /**
   * One value.
   *
   * @param code indicator code
   * @param definition its definition; empty when unavailable
   * @param figure numerator and denominator; empty when unavailable
   * @param target the parameter it is judged against; empty when there is none
   * @param status status
   */
  public record Value(
      String code,
      Optional<IndicatorDefinition> definition,
      Optional<IndicatorFigure> figure,
      Optional<ParameterValue> target,
      Status status) {
    /**
     * Returns the value in tenths of its unit, rounded half up: 516 for 51.6 %; empty when
     * undefined or unavailable. A count is returned in tenths as well.
     */
    public Optional<Long> tenths() {
      if (figure.isEmpty() || definition.isEmpty()) {
        return Optional.empty();
      }
      IndicatorFigure computed = figure.get();
      if (definition.get().unit() == IndicatorDefinition.Unit.COUNT) {
        return Optional.of(computed.numerator() * 10);
      }
      if (computed.isUndefined()) {
        return Optional.empty();
      }
      long scale = definition.get().unit() == IndicatorDefinition.Unit.PERCENT ? 1000 : 10;
      long twice = 2 * computed.numerator() * scale + computed.denominator();
      return Optional.of(Math.floorDiv(twice, 2 * computed.denominator()));
    }
  }
}
