package org.xianjie.talent.training;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** The old guide the new (S1 §5.4). */
@Component(service = RecordRule.class)
public final class MentorshipRule implements RecordRule<Mentorship> {
  @Override
  public Class<Mentorship> type() {
    return Mentorship.class;
  }

  @Override
  public List<Message> check(RuleContext<Mentorship> context) {
    String mentor = context.record().getMentor().getCode();
    return mentor.equals(context.record().getMentee().getCode())
        ? List.of(Message.of(Mentorship.class, "mentorship.refused.self"))
        : List.of();
  }
}
