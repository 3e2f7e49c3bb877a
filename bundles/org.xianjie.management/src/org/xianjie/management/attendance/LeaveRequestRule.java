package org.xianjie.management.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.region.Region;
import org.xianjie.core.text.Message;

/** Working days are computed; a decided leave stays as it was asked for (MGT-R6). */
@Component(service = RecordRule.class)
public final class LeaveRequestRule implements RecordRule<LeaveRequest> {
  @Override
  public Class<LeaveRequest> type() {
    return LeaveRequest.class;
  }

  @Override
  public void compute(RuleContext<LeaveRequest> context) {
    LeaveRequest leave = context.record();
    if (!leave.getLastDay().isBefore(leave.getFirstDay())) {
      leave.computeDays(LeaveDays.count(context.calendar(), leave));
      leave.computeFlexInMonth(LeaveDays.flexible(context.session(), context.calendar(), leave));
    }
  }

  @Override
  public List<Message> check(RuleContext<LeaveRequest> context) {
    LeaveRequest leave = context.record();
    LocalDate first = leave.getFirstDay();
    LocalDate last = leave.getLastDay();
    if (last.isBefore(first)) {
      return List.of(message("refused.dates", first, last));
    }
    List<Message> problems = new ArrayList<>();
    if (leave.getDays() == 0) {
      problems.add(message("refused.days", first, last));
    }
    if (leave.getKind() == LeaveKind.FLEX && first.getMonth() != last.getMonth()) {
      problems.add(message("refused.month", first, last));
    }
    boolean remoteKind =
        leave.getKind() == LeaveKind.CONCENTRATED || leave.getKind() == LeaveKind.REMOTE_ROTATION;
    if (remoteKind && !isRemote(leave.getCadre().getEmployer().getRegion())) {
      problems.add(message("refused.remote"));
    }
    LeaveDays.overlapping(context.session(), leave.getCadre(), leave)
        .ifPresent(other -> problems.add(message("refused.overlap", other)));
    if (leave.getState() != LeaveState.REQUESTED) {
      problems.add(message("refused.decided"));
    }
    return problems;
  }

  private static boolean isRemote(Region region) {
    for (Region place = region; place != null; place = place.getParent()) {
      if (place.isRemote()) {
        return true;
      }
    }
    return false;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(LeaveRequest.class, "leave." + key, arguments);
  }
}
