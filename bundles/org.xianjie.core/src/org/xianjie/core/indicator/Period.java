package org.xianjie.core.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period of local dates.
 *
 * @param name as written: {@code 2026}, {@code 2026-H1}, {@code 2026-Q3}, {@code 2026-09}, {@code
 *     now}
 * @param from first day
 * @param to last day
 */
public record Period(String name, LocalDate from, LocalDate to) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");
  private static final int MONTHS_OF_HALF = 6;
  private static final int MONTHS_OF_QUARTER = 3;

  /**
   * Reads a period; {@code now} is the month of {@code today} up to that day.
   *
   * @return empty when the text has none of the forms
   */
  public static Optional<Period> parse(String text, LocalDate today) {
    if ("now".equals(text)) {
      return Optional.of(new Period(text, today.withDayOfMonth(1), today));
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(form.group(1));
    if (form.group(2) != null) {
      return Optional.of(months(text, year, form.group(2), MONTHS_OF_HALF));
    }
    if (form.group(3) != null) {
      return Optional.of(months(text, year, form.group(3), MONTHS_OF_QUARTER));
    }
    if (form.group(4) != null) {
      return Optional.of(months(text, year, form.group(4), 1));
    }
    return Optional.of(
        new Period(text, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1).minusDays(1)));
  }

  /** Returns the month. */
  public static Period month(YearMonth month) {
    return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  private static Period months(String name, int year, String ordinal, int length) {
    int first = (Integer.parseInt(ordinal) - 1) * length + 1;
    LocalDate from = LocalDate.of(year, first, 1);
    return new Period(name, from, from.plusMonths(length).minusDays(1));
  }
}
