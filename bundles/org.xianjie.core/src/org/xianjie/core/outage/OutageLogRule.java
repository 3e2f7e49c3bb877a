package org.xianjie.core.outage;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** An outage ends after it began, and neither lies in the future. */
@Component(service = RecordRule.class)
public final class OutageLogRule implements RecordRule<OutageLog> {
  @Override
  public Class<OutageLog> type() {
    return OutageLog.class;
  }

  @Override
  public List<Message> check(RuleContext<OutageLog> context) {
    LocalDateTime began = context.record().getStartedAt();
    LocalDateTime ended = context.record().getEndedAt();
    List<Message> problems = new ArrayList<>();
    if (ended != null && ended.isBefore(began)) {
      problems.add(Message.of(OutageLog.class, "outage-log.refused.order", began, ended));
    }
    LocalDateTime last = ended == null ? began : ended;
    if (last.isAfter(context.now())) {
      problems.add(Message.of(OutageLog.class, "outage-log.refused.future", last));
    }
    return problems;
  }
}
