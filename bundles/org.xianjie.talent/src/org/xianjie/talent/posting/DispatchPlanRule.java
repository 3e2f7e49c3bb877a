package org.xianjie.talent.posting;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A plan that was issued stays as it is. */
@Component(service = RecordRule.class)
public final class DispatchPlanRule implements RecordRule<DispatchPlan> {
  @Override
  public Class<DispatchPlan> type() {
    return DispatchPlan.class;
  }

  @Override
  public List<Message> check(RuleContext<DispatchPlan> context) {
    return !context.isNew() && context.record().getState() == DispatchPlanState.ISSUED
        ? List.of(Message.of(DispatchPlan.class, "dispatch-plan.refused.issued"))
        : List.of();
  }
}
