package org.xianjie.core.meeting;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** What has been voted on does not change; a closed meeting takes no further resolution. */
@Component(service = RecordRule.class)
public final class ResolutionRule implements RecordRule<Resolution> {
  @Override
  public Class<Resolution> type() {
    return Resolution.class;
  }

  @Override
  public List<Message> check(RuleContext<Resolution> context) {
    Resolution resolution = context.record();
    boolean proposed = resolution.getState() == ResolutionState.PROPOSED;
    List<Message> problems = new ArrayList<>();
    if (!context.isNew() && !proposed) {
      problems.add(Message.of(Resolution.class, "resolution.refused.decided"));
    }
    if (context.isNew() && proposed && resolution.getMeeting().isClosed()) {
      problems.add(Message.of(Resolution.class, "resolution.refused.meeting.closed"));
    }
    if ((resolution.getSubjectType() == null) != (resolution.getSubjectCode() == null)) {
      problems.add(Message.of(Resolution.class, "resolution.refused.subject"));
    }
    return problems;
  }
}
