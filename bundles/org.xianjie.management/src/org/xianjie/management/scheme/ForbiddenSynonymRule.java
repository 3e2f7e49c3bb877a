package org.xianjie.management.scheme;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Only abolished indicators have further names. */
@Component(service = RecordRule.class)
public final class ForbiddenSynonymRule implements RecordRule<ForbiddenSynonym> {
  @Override
  public Class<ForbiddenSynonym> type() {
    return ForbiddenSynonym.class;
  }

  @Override
  public List<Message> check(RuleContext<ForbiddenSynonym> context) {
    return ForbiddenIndicators.isAbolished(context.record().getAbolished())
        ? List.of()
        : List.of(Message.of(ForbiddenSynonym.class, "forbidden-synonym.refused.kind"));
  }
}
