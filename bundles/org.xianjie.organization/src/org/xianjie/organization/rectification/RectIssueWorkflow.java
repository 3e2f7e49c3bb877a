package org.xianjie.organization.rectification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** Own plan, rectified with evidence, accepted (ORG-R3). */
@Component(service = WorkflowProvider.class)
public final class RectIssueWorkflow implements WorkflowProvider<RectIssue> {
  /** States of a case in which no new issue is recorded. */
  static final Set<CaseState> CLOSED =
      Set.of(CaseState.REMOVED, CaseState.FOLLOW_UP, CaseState.ARCHIVED);

  private final Workflow<RectIssue, IssueState> workflow = build();

  @Override
  public Class<RectIssue> type() {
    return RectIssue.class;
  }

  @Override
  public Workflow<RectIssue, ?> workflow() {
    return workflow;
  }

  private static Workflow<RectIssue, IssueState> build() {
    Workflow<RectIssue, IssueState> flow =
        Workflow.of(
            RectIssue.class,
            IssueState.class,
            IssueState.OPEN,
            IssueState.PLANNED,
            IssueState.RECTIFIED,
            IssueState.ACCEPTED);

    flow.action("plan", EnumSet.of(IssueState.OPEN), IssueState.PLANNED)
        .guard(
            context ->
                isComplete(context.record())
                    ? Optional.empty()
                    : Optional.of(message("rect-issue.refused.plan")))
        .guard(context -> copied(context.session(), context.record()))
        .guard(RectIssueWorkflow::isInTime);
    flow.action("rectify", EnumSet.of(IssueState.PLANNED), IssueState.RECTIFIED)
        .asks(ActionInput.text("evidence"))
        .guard(context -> inPhase(context, EnumSet.of(CaseState.RECTIFYING)))
        .effect(
            context -> context.record().setEvidence(context.required("evidence", String.class)));
    flow.action("accept", EnumSet.of(IssueState.RECTIFIED), IssueState.ACCEPTED)
        .asks(ActionInput.text("result"))
        .guard(context -> inPhase(context, EnumSet.of(CaseState.ACCEPTANCE)))
        .effect(RectIssueWorkflow::accept);
    flow.action("sendBack", EnumSet.of(IssueState.RECTIFIED), IssueState.PLANNED)
        .asks(ActionInput.text("reason"))
        .guard(
            context ->
                inPhase(
                    context,
                    EnumSet.of(CaseState.SELF_CHECK, CaseState.ACCEPTANCE, CaseState.RETURNED)));
    return flow;
  }

  static boolean isComplete(RectIssue issue) {
    return issue.getMeasures() != null && issue.getOwner() != null && issue.getDue() != null;
  }

  /** Two issues of a case do not share a plan. */
  static Optional<Message> copied(Session session, RectIssue issue) {
    return new IssuesOfCase(session, issue.getWeakBranchCase())
        .sameMeasures(issue)
        .map(other -> message("rect-issue.refused.copied", other.getCode()));
  }

  private static Optional<Message> isInTime(ActionContext<RectIssue> context) {
    LocalDate due = context.record().getDue();
    LocalDate deadline = context.record().getWeakBranchCase().getDeadline();
    return due != null && deadline != null && due.isAfter(deadline)
        ? Optional.of(message("rect-issue.refused.due", due, deadline))
        : Optional.empty();
  }

  private static Optional<Message> inPhase(
      ActionContext<RectIssue> context, Set<CaseState> phases) {
    CaseState state = context.record().getWeakBranchCase().getState();
    return phases.contains(state)
        ? Optional.empty()
        : Optional.of(message("rect-issue.refused.phase", state));
  }

  private static void accept(ActionContext<RectIssue> context) {
    RectIssue issue = context.record();
    issue.setResult(context.required("result", String.class));
    issue.setAcceptedBy(context.caller().account());
    issue.setAcceptedOn(context.at().toLocalDate());
  }

  static Message message(String key, Object... arguments) {
    return Message.of(RectIssue.class, key, arguments);
  }
}
