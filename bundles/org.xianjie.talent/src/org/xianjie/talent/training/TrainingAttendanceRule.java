package org.xianjie.talent.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** Attendance is recorded at a session that is held, within its places. */
@Component(service = RecordRule.class)
public final class TrainingAttendanceRule implements RecordRule<TrainingAttendance> {
  @Override
  public Class<TrainingAttendance> type() {
    return TrainingAttendance.class;
  }

  @Override
  public List<Message> check(RuleContext<TrainingAttendance> context) {
    TrainingAttendance attendance = context.record();
    TrainingSession session = attendance.getSession();
    if (session.getState() == SessionState.EVALUATED) {
      return List.of(message("training-attendance.refused.evaluated"));
    }
    List<Message> problems = new ArrayList<>();
    if (attendance.isAttended() && session.getDate().isAfter(context.now().toLocalDate())) {
      problems.add(message("training-attendance.refused.early"));
    }
    long others =
        context
            .session()
            .list(RecordQuery.of(TrainingAttendance.class).where("session", session))
            .stream()
            .filter(other -> !Objects.equals(other.getCode(), attendance.getCode()))
            .count();
    if (others >= session.getCapacity()) {
      problems.add(message("training-attendance.refused.capacity", session.getCapacity()));
    }
    return problems;
  }

  @Override
  public void created(RuleContext<TrainingAttendance> context) {
    TrainingAttendance attendance = context.record();
    if (attendance.isAttended() && attendance.getSession().getState() == SessionState.HELD) {
      TrainingSessionWorkflow.announce(context.events(), attendance);
    }
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(TrainingAttendance.class, key, arguments);
  }
}
