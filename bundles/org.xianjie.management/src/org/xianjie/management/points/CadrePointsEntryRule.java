package org.xianjie.management.points;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Nobody types points; they come from events and awards (B101). */
@Component(service = RecordRule.class)
public final class CadrePointsEntryRule implements RecordRule<CadrePointsEntry> {
  @Override
  public Class<CadrePointsEntry> type() {
    return CadrePointsEntry.class;
  }

  @Override
  public List<Message> check(RuleContext<CadrePointsEntry> context) {
    return List.of(message("refused.typed"));
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(CadrePointsEntry.class, "cadre-points-entry." + key, arguments);
  }
}
