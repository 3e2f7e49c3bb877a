package org.xianjie.core.meeting;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A meeting that was minuted or cancelled does not change any more. */
@Component(service = RecordRule.class)
public final class MeetingRule implements RecordRule<Meeting> {
  @Override
  public Class<Meeting> type() {
    return Meeting.class;
  }

  @Override
  public List<Message> check(RuleContext<Meeting> context) {
    Meeting meeting = context.record();
    Integer present = meeting.getPresent();
    Integer entitled = meeting.getEntitled();
    if (!context.isNew() && meeting.isClosed()) {
      return List.of(Message.of(Meeting.class, "meeting.refused.final"));
    }
    if (present != null && entitled != null && present > entitled) {
      return List.of(Message.of(Meeting.class, "meeting.refused.present", present, entitled));
    }
    return List.of();
  }
}
