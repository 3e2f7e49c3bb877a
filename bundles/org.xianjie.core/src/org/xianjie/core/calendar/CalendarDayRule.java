package org.xianjie.core.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A statutory day is coded by its date; a make-up working day is a Saturday or Sunday. */
@Component(service = RecordRule.class)
public final class CalendarDayRule implements RecordRule<CalendarDay> {
  @Override
  public Class<CalendarDay> type() {
    return CalendarDay.class;
  }

  @Override
  public List<Message> check(RuleContext<CalendarDay> context) {
    CalendarDay day = context.record();
    List<Message> problems = new ArrayList<>();
    if (!day.getDate().toString().equals(day.getCode())) {
      problems.add(message("refused.code", day.getDate()));
    }
    DayOfWeek weekday = day.getDate().getDayOfWeek();
    if (day.getKind() == DayKind.MAKEUP_WORKDAY
        && weekday != DayOfWeek.SATURDAY
        && weekday != DayOfWeek.SUNDAY) {
      problems.add(message("refused.makeup.weekday", day.getDate()));
    }
    int expected = new StatutoryDay(day.getDate(), day.getKind(), day.getName()).noticeYear();
    if (day.getNoticeYear() != expected) {
      problems.add(message("refused.notice.year", day.getNoticeYear(), day.getDate()));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(CalendarDayRule.class, key, arguments);
  }
}
