package org.xianjie.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Map;
import java.util.Set;

/**
 * ALG-1, working-day arithmetic over statutory days. Immutable; no clock, no database.
 *
 * <p>A working day is a make-up working day, or Monday to Friday without a holiday. The day of
 * receipt is not counted, whatever the hour (domain.md §9.4 ALG-1).
 */
public final class WorkCalendar {
  private static final int NEXT_NOTICE_FROM_DAY = 20;

  private final Map<LocalDate, DayKind> days;
  private final Set<Integer> years;

  /**
   * Creates a calendar.
   *
   * @param days statutory days
   * @param years years whose notice is loaded
   */
  public WorkCalendar(Map<LocalDate, DayKind> days, Set<Integer> years) {
    this.days = Map.copyOf(days);
    this.years = Set.copyOf(years);
  }

  /**
   * A due date.
   *
   * @param date the last day on time
   * @param loaded false when a notice that could move the date is not loaded (日历未加载)
   */
  public record Due(LocalDate date, boolean loaded) {}

  /** Tells whether people work on the date. */
  public boolean isWorkday(LocalDate date) {
    DayKind kind = days.get(date);
    if (kind != null) {
      return kind == DayKind.MAKEUP_WORKDAY;
    }
    DayOfWeek day = date.getDayOfWeek();
    return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
  }

  /**
   * Returns the n-th working day after the date of receipt.
   *
   * @param workdays number of working days, 0 or more; 0 is the day of receipt itself
   * @throws IllegalArgumentException if the number is negative
   */
  public Due due(LocalDateTime received, int workdays) {
    if (workdays < 0) {
      throw new IllegalArgumentException("Negative number of working days: " + workdays);
    }
    LocalDate start = received.toLocalDate();
    LocalDate date = start;
    boolean loaded = isLoaded(date);
    int left = workdays;
    while (left > 0) {
      date = date.plusDays(1);
      loaded &= isLoaded(date);
      if (isWorkday(date)) {
        left--;
      }
    }
    return new Due(date, loaded);
  }

  /** Counts the working days in (from, to]; 0 for the same day, negative when to is before from. */
  public int workdaysBetween(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -workdaysBetween(to, from);
    }
    int count = 0;
    for (LocalDate date = from.plusDays(1); !date.isAfter(to); date = date.plusDays(1)) {
      if (isWorkday(date)) {
        count++;
      }
    }
    return count;
  }

  /** Returns the years whose notice is loaded. */
  public Set<Integer> years() {
    return years;
  }

  /** From 20 December on the next year's notice may hold New Year days of this one. */
  private boolean isLoaded(LocalDate date) {
    boolean late =
        date.getMonth() == Month.DECEMBER && date.getDayOfMonth() >= NEXT_NOTICE_FROM_DAY;
    return years.contains(date.getYear()) && (!late || years.contains(date.getYear() + 1));
  }
}
