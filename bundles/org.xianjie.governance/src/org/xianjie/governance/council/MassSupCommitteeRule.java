package org.xianjie.governance.council;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** The term of a committee ends after it began. */
@Component(service = RecordRule.class)
public final class MassSupCommitteeRule implements RecordRule<MassSupCommittee> {
  @Override
  public Class<MassSupCommittee> type() {
    return MassSupCommittee.class;
  }

  @Override
  public List<Message> check(RuleContext<MassSupCommittee> context) {
    MassSupCommittee record = context.record();
    return record.getValidTo() != null && record.getValidTo().isBefore(record.getValidFrom())
        ? List.of(message("refused.dates", record.getValidFrom(), record.getValidTo()))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(MassSupCommittee.class, "mass-sup-committee." + key, arguments);
  }
}
