package org.xianjie.talent.indicator;

import java.time.LocalDate;
import org.xianjie.core.indicator.IndicatorQuestion;

/** The day a stock is looked at. */
final class Days {
  private Days() {}

  /** Returns the end of the period, or the cut-off where that is earlier. */
  static LocalDate last(IndicatorQuestion question) {
    LocalDate known = question.asOf().toLocalDate();
    LocalDate end = question.period().to();
    return end.isAfter(known) ? known : end;
  }
}
