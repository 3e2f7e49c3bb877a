package org.xianjie.organization.planning;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A check names what the plan is checked against (ORG-R4). */
@Component(service = RecordRule.class)
public final class PlanAlignmentRule implements RecordRule<PlanAlignment> {
  @Override
  public Class<PlanAlignment> type() {
    return PlanAlignment.class;
  }

  @Override
  public List<Message> check(RuleContext<PlanAlignment> context) {
    PlanAlignment alignment = context.record();
    if (alignment.getKind() == AlignmentKind.UPPER_PLAN && alignment.getUpperPlan() == null) {
      return List.of(Message.of(PlanAlignment.class, "plan-alignment.refused.upper"));
    }
    if (alignment.getKind() == AlignmentKind.NEIGHBOUR && alignment.getNeighbour() == null) {
      return List.of(Message.of(PlanAlignment.class, "plan-alignment.refused.neighbour"));
    }
    return List.of();
  }
}
