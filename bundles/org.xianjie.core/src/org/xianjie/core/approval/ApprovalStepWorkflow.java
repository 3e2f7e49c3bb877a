package org.xianjie.core.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/**
 * WAITING → APPROVED or REFUSED by the organization of the step, never by who asked, and only after
 * the steps before it; WITHDRAWN by who asked. Announces {@code approval.approved} and {@code
 * approval.refused}.
 */
@Component(service = WorkflowProvider.class)
public final class ApprovalStepWorkflow implements WorkflowProvider<ApprovalStep> {
  private final Workflow<ApprovalStep, ApprovalState> workflow =
      Workflow.of(
          ApprovalStep.class, ApprovalState.class, ApprovalState.WAITING, ApprovalState.APPROVED);

  /** Builds the table of actions. */
  public ApprovalStepWorkflow() {
    decision("approve", ApprovalState.APPROVED, "approval.approved");
    decision("refuse", ApprovalState.REFUSED, "approval.refused");
    workflow
        .action("withdraw", Set.of(ApprovalState.WAITING), ApprovalState.WITHDRAWN)
        .guard(ApprovalStepWorkflow::byTheAsker);
  }

  private void decision(String name, ApprovalState target, String event) {
    workflow
        .action(name, Set.of(ApprovalState.WAITING), target)
        .asks(ActionInput.text("decision"))
        .guard(ApprovalStepWorkflow::byTheOrganization)
        .guard(ApprovalStepWorkflow::bySomebodyElse)
        .guard(ApprovalStepWorkflow::inOrder)
        .effect(
            context ->
                context
                    .record()
                    .decide(
                        context.required("decision", String.class),
                        context.caller().account(),
                        context.at()))
        .effect(context -> announce(context, event));
  }

  private static Optional<Message> byTheOrganization(ActionContext<ApprovalStep> context) {
    String organization = context.record().getOrganization().getCode();
    boolean member =
        context.caller().grants().stream()
            .anyMatch(grant -> grant.organizationCode().equals(organization));
    return member
        ? Optional.empty()
        : Optional.of(
            Message.of(
                ApprovalStep.class,
                "approval-step.refused.organization",
                context.record().getOrganization().getName()));
  }

  private static Optional<Message> bySomebodyElse(ActionContext<ApprovalStep> context) {
    return context.caller().account().equals(context.record().getCreatedBy())
        ? Optional.of(Message.of(ApprovalStep.class, "approval-step.refused.same.person"))
        : Optional.empty();
  }

  private static Optional<Message> byTheAsker(ActionContext<ApprovalStep> context) {
    return context.caller().account().equals(context.record().getCreatedBy())
        ? Optional.empty()
        : Optional.of(Message.of(ApprovalStep.class, "approval-step.refused.not.asker"));
  }

  private static Optional<Message> inOrder(ActionContext<ApprovalStep> context) {
    ApprovalStep step = context.record();
    List<ApprovalStep> all =
        Approvals.steps(
            context.session(), step.getSubjectType(), step.getSubjectCode(), step.getMatter());
    return all.stream()
        .filter(other -> other.getStep() < step.getStep())
        .filter(other -> other.getState() != ApprovalState.APPROVED)
        .findFirst()
        .map(
            other ->
                Message.of(ApprovalStep.class, "approval-step.refused.order", other.getStep()));
  }

  private static void announce(ActionContext<ApprovalStep> context, String event) {
    ApprovalStep step = context.record();
    context
        .events()
        .publish(
            event,
            step,
            Map.of(
                "subjectType", step.getSubjectType(),
                "subjectCode", step.getSubjectCode(),
                "matter", step.getMatter()));
  }

  @Override
  public Class<ApprovalStep> type() {
    return ApprovalStep.class;
  }

  @Override
  public Workflow<ApprovalStep, ?> workflow() {
    return workflow;
  }
}
