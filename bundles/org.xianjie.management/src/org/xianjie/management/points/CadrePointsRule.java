package org.xianjie.management.points;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Nobody types points; they come from events and awards (B101). */
@Component(service = RecordRule.class)
public final class CadrePointsRule implements RecordRule<CadrePoints> {
  @Override
  public Class<CadrePoints> type() {
    return CadrePoints.class;
  }

  @Override
  public List<Message> check(RuleContext<CadrePoints> context) {
    return List.of(message("refused.typed"));
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(CadrePoints.class, "cadre-points." + key, arguments);
  }
}
