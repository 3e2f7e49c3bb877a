package org.xianjie.talent.training;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** What is held is recorded, not what is planned (S1 §8.1). */
@Component(service = RecordRule.class)
public final class ExperienceMeetingRule implements RecordRule<ExperienceMeeting> {
  @Override
  public Class<ExperienceMeeting> type() {
    return ExperienceMeeting.class;
  }

  @Override
  public List<Message> check(RuleContext<ExperienceMeeting> context) {
    LocalDate date = context.record().getDate();
    return date.isAfter(context.now().toLocalDate())
        ? List.of(Message.of(ExperienceMeeting.class, "experience-meeting.refused.future", date))
        : List.of();
  }
}
