package org.xianjie.core.indicator;

import java.time.LocalDate;
import org.xianjie.core.calendar.WorkCalendar;
import org.xianjie.core.indicator.IndicatorDefinition.Settling;
import org.xianjie.core.parameter.Parameters;

/**
 * When the values of a period are final (architecture.md §10).
 *
 * @param calendar the work calendar
 * @param parameters day limits
 */
record Settlement(WorkCalendar calendar, Parameters parameters) {
  /** Returns the last day on which a value of the period may still change. */
  LocalDate lastDay(Settling settling, String region, Period period) {
    LocalDate end = period.to();
    return switch (settling) {
      case Settling.CalendarDays days -> end.plusDays(days.days());
      case Settling.WorkingDays days -> workingDays(end, days.days());
      case Settling.ParameterDays limit ->
          workingDays(end, parameters.integer(limit.parameter(), region, end));
    };
  }

  private LocalDate workingDays(LocalDate end, int days) {
    return calendar.due(end.atStartOfDay(), days).date();
  }
}
