package org.xianjie.governance.law;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A legal service was given. */
@Component(service = RecordRule.class)
public final class LegalServiceRule implements RecordRule<LegalService> {
  @Override
  public Class<LegalService> type() {
    return LegalService.class;
  }

  @Override
  public List<Message> check(RuleContext<LegalService> context) {
    LegalService record = context.record();
    return record.getDay().isAfter(context.now().toLocalDate())
        ? List.of(message("refused.future", record.getDay()))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(LegalService.class, "legal-service." + key, arguments);
  }
}
