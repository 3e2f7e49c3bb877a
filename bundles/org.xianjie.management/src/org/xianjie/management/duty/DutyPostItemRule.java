package org.xianjie.management.duty;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** The duties of a list that was committed to stay as they are. */
@Component(service = RecordRule.class)
public final class DutyPostItemRule implements RecordRule<DutyPostItem> {
  @Override
  public Class<DutyPostItem> type() {
    return DutyPostItem.class;
  }

  @Override
  public List<Message> check(RuleContext<DutyPostItem> context) {
    return context.record().getPost().getState() == DutyPostState.COMMITTED
        ? List.of(message("refused.committed"))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(DutyPostItem.class, "duty-post-item." + key, arguments);
  }
}
