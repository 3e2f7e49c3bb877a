package org.xianjie.management.risk;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A drill moves the next one of its plan. */
@Component(service = RecordRule.class)
public final class DrillRule implements RecordRule<Drill> {
  @Override
  public Class<Drill> type() {
    return Drill.class;
  }

  @Override
  public List<Message> check(RuleContext<Drill> context) {
    Drill record = context.record();
    return record.getDay().isAfter(context.now().toLocalDate())
        ? List.of(message("refused.future", record.getDay()))
        : List.of();
  }

  @Override
  public void created(RuleContext<Drill> context) {
    EmergencyPlan plan = context.record().getPlan();
    if (plan.getLastDrill() == null || context.record().getDay().isAfter(plan.getLastDrill())) {
      plan.computeLastDrill(context.record().getDay());
      plan.computeDrillDue(context.record().getDay().plusMonths(plan.getDrillMonths()));
    }
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Drill.class, "drill." + key, arguments);
  }
}
