package org.xianjie.governance.survey;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A campaign took place. */
@Component(service = RecordRule.class)
public final class CampaignRule implements RecordRule<Campaign> {
  @Override
  public Class<Campaign> type() {
    return Campaign.class;
  }

  @Override
  public List<Message> check(RuleContext<Campaign> context) {
    Campaign record = context.record();
    return record.getDay().isAfter(context.now().toLocalDate())
        ? List.of(message("refused.future", record.getDay()))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Campaign.class, "campaign." + key, arguments);
  }
}
