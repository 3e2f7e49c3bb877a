package org.xianjie.core.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xianjie.core.text.Message;

/**
 * An indicator of domain.md §9.1.
 *
 * @param code code, for example {@code K-09}
 * @param name label
 * @param unit how a value is shown
 * @param targetParameter parameter with operator and target; empty when there is none
 * @param settling after which time past the period end a value is final
 * @param formulaVersion counts changes of the formula
 * @param formula computes one figure per part; none where a fact it needs is unavailable
 */
public record IndicatorDefinition(
    String code,
    Message name,
    Unit unit,
    Optional<String> targetParameter,
    Settling settling,
    int formulaVersion,
    Function<IndicatorQuestion, List<IndicatorFigure>> formula) {

  /** How numerator and denominator become a value. */
  public enum Unit {
    /** 100 × numerator ÷ denominator, one decimal. */
    PERCENT("%"),
    /** numerator ÷ denominator in working days, one decimal. */
    WORKING_DAYS("WD"),
    /** numerator ÷ denominator in calendar days, one decimal. */
    DAYS("d"),
    /** numerator ÷ denominator in yuan, one decimal. */
    YUAN("CNY"),
    /** The numerator. */
    COUNT("");

    private final String symbol;

    Unit(String symbol) {
      this.symbol = symbol;
    }

    /** Returns the symbol in machine-readable output. */
    public String symbol() {
      return symbol;
    }
  }

  /** When a value is final. */
  public sealed interface Settling {
    /** After a number of calendar days. */
    record CalendarDays(int days) implements Settling {}

    /** After a number of working days. */
    record WorkingDays(int days) implements Settling {}

    /** After the day limit of a parameter, in working days. */
    record ParameterDays(String parameter) implements Settling {}
  }
}
