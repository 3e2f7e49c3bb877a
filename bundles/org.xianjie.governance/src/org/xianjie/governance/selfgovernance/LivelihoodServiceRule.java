package org.xianjie.governance.selfgovernance;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A livelihood service was given. */
@Component(service = RecordRule.class)
public final class LivelihoodServiceRule implements RecordRule<LivelihoodService> {
  @Override
  public Class<LivelihoodService> type() {
    return LivelihoodService.class;
  }

  @Override
  public List<Message> check(RuleContext<LivelihoodService> context) {
    LivelihoodService record = context.record();
    return record.getDay().isAfter(context.now().toLocalDate())
        ? List.of(message("refused.future", record.getDay()))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(LivelihoodService.class, "livelihood-service." + key, arguments);
  }
}
