package org.xianjie.governance.points;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** One account per household; its balance is the sum of its entries. */
@Component(service = RecordRule.class)
public final class PointsAccountRule implements RecordRule<PointsAccount> {
  @Override
  public Class<PointsAccount> type() {
    return PointsAccount.class;
  }

  @Override
  public List<Message> check(RuleContext<PointsAccount> context) {
    PointsAccount account = context.record();
    boolean again =
        context
            .session()
            .list(RecordQuery.of(PointsAccount.class).where("household", account.getHousehold()))
            .stream()
            .anyMatch(other -> !other.getId().equals(account.getId()));
    return again ? List.of(message("refused.again")) : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(PointsAccount.class, "points-account." + key, arguments);
  }
}
