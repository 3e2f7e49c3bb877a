package org.xianjie.management.points;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** An innovation award earns points by its rule. */
@Component(service = RecordRule.class)
public final class InnovationAwardRule implements RecordRule<InnovationAward> {
  @Override
  public Class<InnovationAward> type() {
    return InnovationAward.class;
  }

  @Override
  public List<Message> check(RuleContext<InnovationAward> context) {
    InnovationAward record = context.record();
    return record.getAwardedOn().isAfter(context.now().toLocalDate())
        ? List.of(message("refused.future", record.getAwardedOn()))
        : List.of();
  }

  @Override
  public void created(RuleContext<InnovationAward> context) {
    InnovationAward award = context.record();
    new PointsLedger(context.session())
        .add(award.getCadre(), award.getAwardedOn(), PointsCause.INNOVATION, award.getCode());
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(InnovationAward.class, "innovation-award." + key, arguments);
  }
}
