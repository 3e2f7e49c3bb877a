package org.xianjie.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.core.calendar.WorkCalendar.Due;

/** ALG-1 against the fixture of domain.md §12.2. */
class WorkCalendarTest {
  private final WorkCalendar calendar = StatutoryDays.bundledCalendar();

  @ParameterizedTest
  @CsvSource({
    "2026-02-13T10:00,2026-02-24,2026-02-25,true,true",
    "2026-02-13T23:50,2026-02-24,2026-02-25,true,true",
    "2026-02-14T09:00,2026-02-25,2026-02-26,true,true",
    "2026-02-20T12:00,2026-02-25,2026-02-26,true,true",
    "2026-09-24T10:00,2026-09-29,2026-09-30,true,true",
    "2026-09-24T18:30,2026-09-29,2026-09-30,true,true",
    "2026-09-30T09:00,2026-10-09,2026-10-10,true,true",
    "2026-10-10T09:00,2026-10-13,2026-10-14,true,true",
    "2026-05-08T16:00,2026-05-11,2026-05-12,true,true",
    "2026-01-02T08:00,2026-01-05,2026-01-06,true,true",
    "2026-03-02T09:00,2026-03-04,2026-03-05,true,true",
    "2018-12-27T10:00,2018-12-29,2019-01-02,true,true",
    "2026-12-29T10:00,2026-12-31,2027-01-01,false,false"
  })
  void fixtureTable(
      LocalDateTime received, LocalDate two, LocalDate three, boolean sureTwo, boolean sureThree) {
    assertEquals(new Due(two, sureTwo), calendar.due(received, 2));
    assertEquals(new Due(three, sureThree), calendar.due(received, 3));
  }

  @Test
  void makeUpDaysAreWorkdaysAndHolidaysAreNot() {
    for (String day :
        new String[] {
          "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10", "2026-01-04"
        }) {
      assertTrue(calendar.isWorkday(LocalDate.parse(day)), day);
    }
    assertFalse(calendar.isWorkday(LocalDate.of(2026, 10, 1)));
    assertFalse(calendar.isWorkday(LocalDate.of(2026, 3, 7)));
  }

  @Test
  void warnsBeforeTheFirstAndAfterTheLastNotice() {
    assertFalse(calendar.due(LocalDateTime.of(2003, 12, 25, 9, 0), 1).loaded());
    assertFalse(calendar.due(LocalDateTime.of(2026, 12, 20, 9, 0), 1).loaded());
    assertFalse(calendar.due(LocalDateTime.of(2027, 3, 1, 9, 0), 2).loaded());
    assertTrue(calendar.due(LocalDateTime.of(2026, 12, 15, 9, 0), 1).loaded());
    assertTrue(calendar.years().contains(2004));
    assertTrue(calendar.years().contains(2026));
    assertFalse(calendar.years().contains(2027));
  }

  @Test
  void loadingTheNextYearMakesTheDateFinal() {
    WorkCalendar next =
        new WorkCalendar(
            Map.of(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY), Set.of(2025, 2026, 2027));
    assertEquals(
        new Due(LocalDate.of(2027, 1, 4), true),
        next.due(LocalDateTime.of(2026, 12, 29, 10, 0), 3));
  }

  /** Later receipt or more days never give an earlier date, and counting back agrees. */
  @Test
  void dueDatesAreMonotonic() {
    for (int workdays = 0; workdays <= 12; workdays++) {
      LocalDate before = LocalDate.MIN;
      for (LocalDate day = LocalDate.of(2018, 12, 1);
          day.isBefore(LocalDate.of(2026, 12, 31));
          day = day.plusDays(1)) {
        LocalDate due = calendar.due(day.atTime(23, 59), workdays).date();
        assertFalse(due.isBefore(before), day + " " + workdays);
        assertEquals(workdays, calendar.workdaysBetween(day, due), day + " " + workdays);
        assertTrue(workdays == 0 || calendar.isWorkday(due), day + " " + workdays);
        LocalDate longer = calendar.due(day.atStartOfDay(), workdays + 1).date();
        assertTrue(longer.isAfter(due), day + " " + workdays);
        before = due;
      }
    }
  }

  @Test
  void countsWorkingDaysInBothDirections() {
    LocalDate thursday = LocalDate.of(2026, 9, 24);
    assertEquals(0, calendar.workdaysBetween(thursday, thursday));
    assertEquals(3, calendar.workdaysBetween(thursday, LocalDate.of(2026, 9, 30)));
    assertEquals(-3, calendar.workdaysBetween(LocalDate.of(2026, 9, 30), thursday));
  }

  @Test
  void refusesANegativeNumberOfDays() {
    LocalDateTime now = LocalDateTime.of(2026, 6, 30, 9, 0);
    assertThrows(IllegalArgumentException.class, () -> calendar.due(now, -1));
  }
}
