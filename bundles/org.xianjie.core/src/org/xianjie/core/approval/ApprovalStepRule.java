package org.xianjie.core.approval;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A decided step does not change; a matter has each step once. */
@Component(service = RecordRule.class)
public final class ApprovalStepRule implements RecordRule<ApprovalStep> {
  @Override
  public Class<ApprovalStep> type() {
    return ApprovalStep.class;
  }

  @Override
  public List<Message> check(RuleContext<ApprovalStep> context) {
    ApprovalStep step = context.record();
    List<Message> problems = new ArrayList<>();
    if (!context.isNew() && step.getState() != ApprovalState.WAITING) {
      problems.add(Message.of(ApprovalStep.class, "approval-step.refused.decided"));
    }
    if (context.isNew() && step.getState() == ApprovalState.WAITING && exists(context)) {
      problems.add(Message.of(ApprovalStep.class, "approval-step.refused.twice", step.getStep()));
    }
    return problems;
  }

  private static boolean exists(RuleContext<ApprovalStep> context) {
    ApprovalStep step = context.record();
    return Approvals.steps(
            context.session(), step.getSubjectType(), step.getSubjectCode(), step.getMatter())
        .stream()
        .anyMatch(other -> other != step && other.getStep() == step.getStep());
  }
}
