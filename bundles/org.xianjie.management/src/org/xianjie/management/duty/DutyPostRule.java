package org.xianjie.management.duty;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A list of duties that was committed to stays as it is. */
@Component(service = RecordRule.class)
public final class DutyPostRule implements RecordRule<DutyPost> {
  @Override
  public Class<DutyPost> type() {
    return DutyPost.class;
  }

  @Override
  public List<Message> check(RuleContext<DutyPost> context) {
    return context.record().getState() == DutyPostState.COMMITTED
        ? List.of(message("refused.committed"))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(DutyPost.class, "duty-post." + key, arguments);
  }
}
