package org.xianjie.talent.training;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A plan spans the cycle of the parameter (S0 §4.3.2(1)). */
@Component(service = RecordRule.class)
public final class TrainingPlanRule implements RecordRule<TrainingPlan> {
  @Override
  public Class<TrainingPlan> type() {
    return TrainingPlan.class;
  }

  @Override
  public List<Message> check(RuleContext<TrainingPlan> context) {
    TrainingPlan plan = context.record();
    int years =
        context
            .parameters()
            .integer("P-TRAIN-CYCLE", plan.getRegion().getCode(), context.now().toLocalDate());
    return plan.getCycleTo() - plan.getCycleFrom() + 1 == years
        ? List.of()
        : List.of(
            Message.of(
                TrainingPlan.class,
                "training-plan.refused.cycle",
                years,
                String.valueOf(plan.getCycleFrom()),
                String.valueOf(plan.getCycleTo())));
  }
}
