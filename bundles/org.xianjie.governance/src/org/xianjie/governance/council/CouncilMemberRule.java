package org.xianjie.governance.council;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** The term of a member ends after it began. */
@Component(service = RecordRule.class)
public final class CouncilMemberRule implements RecordRule<CouncilMember> {
  @Override
  public Class<CouncilMember> type() {
    return CouncilMember.class;
  }

  @Override
  public List<Message> check(RuleContext<CouncilMember> context) {
    CouncilMember record = context.record();
    return record.getValidTo() != null && record.getValidTo().isBefore(record.getValidFrom())
        ? List.of(message("refused.dates", record.getValidFrom(), record.getValidTo()))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(CouncilMember.class, "council-member." + key, arguments);
  }
}
