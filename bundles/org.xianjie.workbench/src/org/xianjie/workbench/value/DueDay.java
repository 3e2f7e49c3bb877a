package org.xianjie.workbench.value;

import java.time.LocalDate;
import org.xianjie.core.calendar.WorkCalendar;
import org.xianjie.core.text.Message;
import org.xianjie.workbench.look.Tone;

/**
 * How a due date looks today.
 *
 * @param workdays working days left; negative when late
 * @param tone late, soon (today or the next working day) or good
 * @param message what people read: overdue by n days, today, n days left
 */
public record DueDay(int workdays, Tone tone, Message message) {

  /** Judges a due date; the due day itself is still on time. */
  public static DueDay of(WorkCalendar calendar, LocalDate today, LocalDate due) {
    if (due.isBefore(today)) {
      int late = Math.max(1, calendar.workdaysBetween(due, today));
      return new DueDay(-late, Tone.LATE, Message.of(DueDay.class, "due.late", late));
    }
    if (due.equals(today)) {
      return new DueDay(0, Tone.LATE, Message.of(DueDay.class, "due.today"));
    }
    int left = calendar.workdaysBetween(today, due);
    Tone tone = left <= 1 ? Tone.SOON : Tone.GOOD;
    return new DueDay(left, tone, Message.of(DueDay.class, "due.left", left));
  }
}
