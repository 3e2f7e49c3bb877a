package org.xianjie.governance.project;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A check took place. */
@Component(service = RecordRule.class)
public final class TrackingCheckRule implements RecordRule<TrackingCheck> {
  @Override
  public Class<TrackingCheck> type() {
    return TrackingCheck.class;
  }

  @Override
  public List<Message> check(RuleContext<TrackingCheck> context) {
    TrackingCheck record = context.record();
    return record.getDay().isAfter(context.now().toLocalDate())
        ? List.of(message("refused.future", record.getDay()))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(TrackingCheck.class, "tracking-check." + key, arguments);
  }
}
