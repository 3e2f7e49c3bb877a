package org.xianjie.management.points;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** One rule per cause. */
@Component(service = RecordRule.class)
public final class CadrePointsStandardRule implements RecordRule<CadrePointsStandard> {
  @Override
  public Class<CadrePointsStandard> type() {
    return CadrePointsStandard.class;
  }

  @Override
  public List<Message> check(RuleContext<CadrePointsStandard> context) {
    boolean again =
        context
            .session()
            .list(
                RecordQuery.of(CadrePointsStandard.class)
                    .where("cause", context.record().getCause()))
            .stream()
            .anyMatch(other -> !other.getId().equals(context.record().getId()));
    return again ? List.of(message("refused.again")) : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(CadrePointsStandard.class, "cadre-points-standard." + key, arguments);
  }
}
