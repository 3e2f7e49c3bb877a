package org.xianjie.governance.selfgovernance;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** An activity took place. */
@Component(service = RecordRule.class)
public final class MoralActivityRule implements RecordRule<MoralActivity> {
  @Override
  public Class<MoralActivity> type() {
    return MoralActivity.class;
  }

  @Override
  public List<Message> check(RuleContext<MoralActivity> context) {
    MoralActivity record = context.record();
    return record.getDay().isAfter(context.now().toLocalDate())
        ? List.of(message("refused.future", record.getDay()))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(MoralActivity.class, "moral-activity." + key, arguments);
  }
}
