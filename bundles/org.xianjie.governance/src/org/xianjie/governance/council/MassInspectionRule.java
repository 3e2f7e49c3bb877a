package org.xianjie.governance.council;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** An inspection took place. */
@Component(service = RecordRule.class)
public final class MassInspectionRule implements RecordRule<MassInspection> {
  @Override
  public Class<MassInspection> type() {
    return MassInspection.class;
  }

  @Override
  public List<Message> check(RuleContext<MassInspection> context) {
    MassInspection record = context.record();
    return record.getDay().isAfter(context.now().toLocalDate())
        ? List.of(message("refused.future", record.getDay()))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(MassInspection.class, "mass-inspection." + key, arguments);
  }
}
