package org.xianjie.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.xianjie.core.text.Refusal;

class StatutoryDaysTest {
  @Test
  void theProductKnowsAllDaysSince2004() {
    List<StatutoryDay> days = StatutoryDays.bundled();
    assertEquals(769, days.size());
    assertEquals(LocalDate.of(2004, 1, 1), days.getFirst().date());
    assertEquals(2026, days.getLast().date().getYear());
  }

  @Test
  void lateDecemberBelongsToTheNextNotice() {
    LocalDate makeUp = LocalDate.of(2018, 12, 29);
    StatutoryDay day =
        StatutoryDays.bundled().stream().filter(d -> d.date().equals(makeUp)).findFirst().get();
    assertEquals(DayKind.MAKEUP_WORKDAY, day.kind());
    assertEquals(2019, day.noticeYear());
    assertEquals(
        2026, new StatutoryDay(LocalDate.of(2026, 12, 19), DayKind.HOLIDAY, "x").noticeYear());
  }

  @Test
  void readsAFileWithByteOrderMarkAndEmptyLines() {
    List<StatutoryDay> days =
        StatutoryDays.parse("\uFEFFdate,kind,name\r\n2027-01-01,HOLIDAY,元旦\r\n\r\n");
    assertEquals(List.of(new StatutoryDay(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY, "元旦")), days);
  }

  @Test
  void namesEveryBadLine() {
    String file =
        """
        date,kind,name
        2027-13-01,HOLIDAY,元旦
        2027-01-02,FREE,元旦
        2027-01-03,HOLIDAY,
        2027-01-04,HOLIDAY
        2027-01-05,HOLIDAY,元旦
        2027-01-05,HOLIDAY,元旦
        """;
    Refusal refusal = assertThrows(Refusal.class, () -> StatutoryDays.parse(file));
    assertEquals(
        """
        Line 2: "2027-13-01" is not a date like 2026-10-01.
        Line 3: "FREE" is neither HOLIDAY nor MAKEUP_WORKDAY.
        Line 4: the name of the holiday is missing.
        Line 5: expected date,kind,name.
        2027-01-05 stands in the file twice.\
        """,
        refusal.text(Locale.ENGLISH));
  }

  @Test
  void refusesAnotherHeader() {
    Refusal refusal = assertThrows(Refusal.class, () -> StatutoryDays.parse("day;kind\n"));
    assertEquals("refused.file.header", refusal.reasons().getFirst().key());
    assertThrows(Refusal.class, () -> StatutoryDays.parse(""));
  }
}
