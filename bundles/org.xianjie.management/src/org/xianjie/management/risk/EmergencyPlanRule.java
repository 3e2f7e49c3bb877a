package org.xianjie.management.risk;

import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;

/** When the next drill of a plan is due (S1 §6.3). */
@Component(service = RecordRule.class)
public final class EmergencyPlanRule implements RecordRule<EmergencyPlan> {
  @Override
  public Class<EmergencyPlan> type() {
    return EmergencyPlan.class;
  }

  @Override
  public void compute(RuleContext<EmergencyPlan> context) {
    EmergencyPlan plan = context.record();
    if (plan.getLastDrill() == null) {
      plan.computeDrillDue(context.now().toLocalDate());
    } else {
      plan.computeDrillDue(plan.getLastDrill().plusMonths(plan.getDrillMonths()));
    }
  }
}
