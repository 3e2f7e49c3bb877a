package org.xianjie.governance.points;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** One standard per action of a village. */
@Component(service = RecordRule.class)
public final class PointsStandardRule implements RecordRule<PointsStandard> {
  @Override
  public Class<PointsStandard> type() {
    return PointsStandard.class;
  }

  @Override
  public List<Message> check(RuleContext<PointsStandard> context) {
    PointsStandard standard = context.record();
    boolean again =
        context
            .session()
            .list(
                RecordQuery.of(PointsStandard.class)
                    .where("village", standard.getVillage())
                    .where("action", standard.getAction()))
            .stream()
            .anyMatch(other -> !other.getId().equals(standard.getId()));
    return again ? List.of(message("refused.again")) : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(PointsStandard.class, "points-standard." + key, arguments);
  }
}
