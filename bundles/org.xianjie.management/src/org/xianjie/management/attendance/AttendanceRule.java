package org.xianjie.management.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** One row per cadre and working day, daytime only; the system fills what it knows (C7). */
@Component(service = RecordRule.class)
public final class AttendanceRule implements RecordRule<Attendance> {
  @Override
  public Class<Attendance> type() {
    return Attendance.class;
  }

  @Override
  public void compute(RuleContext<Attendance> context) {
    if (context.record().getSource() == null) {
      context.record().computeSource(PresenceSource.SELF);
    }
  }

  @Override
  public List<Message> check(RuleContext<Attendance> context) {
    Attendance attendance = context.record();
    LocalDate day = attendance.getDay();
    List<Message> problems = new ArrayList<>();
    if (!context.calendar().isWorkday(day)) {
      problems.add(message("refused.day", day));
    }
    if (day.isAfter(context.now().toLocalDate())) {
      problems.add(message("refused.future", day));
    }
    boolean again =
        context
            .session()
            .list(
                RecordQuery.of(Attendance.class)
                    .where("cadre", attendance.getCadre())
                    .where("day", day))
            .stream()
            .anyMatch(other -> !other.getId().equals(attendance.getId()));
    if (again) {
      problems.add(message("refused.again", attendance.getCadre().getCode(), day));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Attendance.class, "attendance." + key, arguments);
  }
}
