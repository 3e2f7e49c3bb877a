package org.xianjie.organization.rectification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** One issue, one plan, tracked to removal and follow-up (domain.md §4.2, ORG-R3). */
@Component(service = WorkflowProvider.class)
public final class WeakBranchCaseWorkflow implements WorkflowProvider<WeakBranchCase> {
  private final Workflow<WeakBranchCase, CaseState> workflow = build();

  @Override
  public Class<WeakBranchCase> type() {
    return WeakBranchCase.class;
  }

  @Override
  public Workflow<WeakBranchCase, ?> workflow() {
    return workflow;
  }

  private static Workflow<WeakBranchCase, CaseState> build() {
    Workflow<WeakBranchCase, CaseState> flow =
        Workflow.of(
            WeakBranchCase.class,
            CaseState.class,
            CaseState.SUSPECTED,
            CaseState.CONFIRMED,
            CaseState.PLANNED,
            CaseState.RECTIFYING,
            CaseState.SELF_CHECK,
            CaseState.ACCEPTANCE,
            CaseState.REMOVED,
            CaseState.FOLLOW_UP,
            CaseState.ARCHIVED);

    flow.action("confirm", EnumSet.of(CaseState.SUSPECTED), CaseState.CONFIRMED)
        .effect(context -> context.record().setConfirmedOn(context.at().toLocalDate()))
        .effect(context -> announce(context, "branch.weak.confirmed"));
    flow.action("plan", EnumSet.of(CaseState.CONFIRMED), CaseState.PLANNED)
        .guard(WeakBranchCaseWorkflow::isAssigned)
        .guard(WeakBranchCaseWorkflow::hasIssues)
        .guard(context -> all(context, IssueState.PLANNED, "weak-branch-case.refused.plans"));
    flow.action("start", EnumSet.of(CaseState.PLANNED), CaseState.RECTIFYING);
    flow.action("selfCheck", EnumSet.of(CaseState.RECTIFYING), CaseState.SELF_CHECK)
        .guard(context -> all(context, IssueState.RECTIFIED, "weak-branch-case.refused.rectified"));
    flow.action("submit", EnumSet.of(CaseState.SELF_CHECK), CaseState.ACCEPTANCE);
    flow.action(
            "sendBack", EnumSet.of(CaseState.SELF_CHECK, CaseState.ACCEPTANCE), CaseState.RETURNED)
        .asks(ActionInput.text("reason"));
    flow.action("resume", EnumSet.of(CaseState.RETURNED), CaseState.RECTIFYING);
    flow.action("remove", EnumSet.of(CaseState.ACCEPTANCE), CaseState.REMOVED)
        .guard(context -> all(context, IssueState.ACCEPTED, "weak-branch-case.refused.accepted"))
        .effect(WeakBranchCaseWorkflow::remove);
    flow.action("followUp", EnumSet.of(CaseState.REMOVED), CaseState.FOLLOW_UP)
        .guard(WeakBranchCaseWorkflow::isDue);
    flow.action("archive", EnumSet.of(CaseState.FOLLOW_UP), CaseState.ARCHIVED)
        .asks(ActionInput.text("outcome"))
        .effect(context -> context.record().setOutcome(context.required("outcome", String.class)));
    return flow;
  }

  private static Optional<Message> isAssigned(ActionContext<WeakBranchCase> context) {
    WeakBranchCase weak = context.record();
    return weak.getResponsible() != null && weak.getDeadline() != null
        ? Optional.empty()
        : reason("weak-branch-case.refused.responsible");
  }

  private static Optional<Message> hasIssues(ActionContext<WeakBranchCase> context) {
    return new IssuesOfCase(context.session(), context.record()).count() > 0
        ? Optional.empty()
        : reason("weak-branch-case.refused.issues");
  }

  private static Optional<Message> all(
      ActionContext<WeakBranchCase> context, IssueState state, String key) {
    long behind = new IssuesOfCase(context.session(), context.record()).before(state);
    return behind == 0 ? Optional.empty() : reason(key, behind);
  }

  private static void remove(ActionContext<WeakBranchCase> context) {
    WeakBranchCase weak = context.record();
    LocalDate day = context.at().toLocalDate();
    int months = context.parameters().integer("P-RECT-FOLLOWUP", weak.getRegionCode(), day);
    weak.setRemovedOn(day);
    weak.setFollowUpDue(day.plusMonths(months));
    announce(context, "branch.weak.removed");
  }

  private static Optional<Message> isDue(ActionContext<WeakBranchCase> context) {
    LocalDate due = context.record().getFollowUpDue();
    return due != null && context.at().toLocalDate().isBefore(due)
        ? reason("weak-branch-case.refused.followUp", due)
        : Optional.empty();
  }

  private static void announce(ActionContext<WeakBranchCase> context, String type) {
    WeakBranchCase weak = context.record();
    context
        .events()
        .publish(
            type,
            weak.getBranch(),
            Map.of(
                "case", weak.getCode(),
                "village", weak.getBranch().getRegionCode(),
                "category", weak.getCategory().name()));
  }

  private static Optional<Message> reason(String key, Object... arguments) {
    return Optional.of(Message.of(WeakBranchCase.class, key, arguments));
  }
}
