package org.xianjie.core.calendar;

import java.time.LocalDate;

/**
 * One line of a file of statutory days.
 *
 * @param date the date
 * @param kind holiday or make-up working day
 * @param name name of the holiday
 */
public record StatutoryDay(LocalDate date, DayKind kind, String name) {
  private static final int NEXT_NOTICE_FROM_DAY = 20;

  /** Returns the year of the notice that names the day: late December belongs to the next one. */
  public int noticeYear() {
    boolean late = date.getMonthValue() == 12 && date.getDayOfMonth() >= NEXT_NOTICE_FROM_DAY;
    return late ? date.getYear() + 1 : date.getYear();
  }

  /** Returns a new record of the day. */
  public CalendarDay toRecord() {
    return new CalendarDay(date, kind, name, noticeYear());
  }
}
