package org.xianjie.responsibility.conference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** Every issue gets a lead department, a decision and a deadline (RESP-R13). */
@Component(service = WorkflowProvider.class)
public final class ConferenceIssueWorkflow implements WorkflowProvider<ConferenceIssue> {
  private final Workflow<ConferenceIssue, IssueState> workflow = build();

  @Override
  public Class<ConferenceIssue> type() {
    return ConferenceIssue.class;
  }

  @Override
  public Workflow<ConferenceIssue, ?> workflow() {
    return workflow;
  }

  private static Workflow<ConferenceIssue, IssueState> build() {
    Workflow<ConferenceIssue, IssueState> flow =
        Workflow.of(
            ConferenceIssue.class,
            IssueState.class,
            IssueState.OPEN,
            IssueState.DECIDED,
            IssueState.DONE);
    flow.action("decide", Set.of(IssueState.OPEN), IssueState.DECIDED)
        .asks(new ActionInput("lead", FieldKind.REFERENCE, Organization.class, true))
        .asks(ActionInput.text("decision"))
        .asks(new ActionInput("due", FieldKind.DATE, LocalDate.class, true))
        .guard(ConferenceIssueWorkflow::dueLater)
        .effect(ConferenceIssueWorkflow::decide);
    flow.action("finish", Set.of(IssueState.DECIDED), IssueState.DONE);
    return flow;
  }

  private static Optional<Message> dueLater(ActionContext<ConferenceIssue> context) {
    return context
        .input("due", LocalDate.class)
        .filter(due -> due.isBefore(context.at().toLocalDate()))
        .map(due -> Message.of(ConferenceIssue.class, "conference-issue.refused.due", due));
  }

  private static void decide(ActionContext<ConferenceIssue> context) {
    context
        .record()
        .decide(
            context.required("lead", Organization.class),
            context.required("decision", String.class),
            context.required("due", LocalDate.class));
  }
}
