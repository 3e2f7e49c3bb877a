package org.xianjie.responsibility.assignment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** An assignment runs until it ends; what was in hand is handed over, never deleted. */
@Component(service = WorkflowProvider.class)
public final class AssignmentWorkflow implements WorkflowProvider<Assignment> {
  private final Workflow<Assignment, AssignmentState> workflow = build();

  @Override
  public Class<Assignment> type() {
    return Assignment.class;
  }

  @Override
  public Workflow<Assignment, ?> workflow() {
    return workflow;
  }

  private static Workflow<Assignment, AssignmentState> build() {
    Workflow<Assignment, AssignmentState> flow =
        Workflow.of(
            Assignment.class, AssignmentState.class, AssignmentState.ACTIVE, AssignmentState.ENDED);
    flow.action("end", Set.of(AssignmentState.ACTIVE), AssignmentState.ENDED)
        .asks(ActionInput.text("handover"))
        .guard(AssignmentWorkflow::hasBegun)
        .effect(AssignmentWorkflow::end);
    return flow;
  }

  private static Optional<Message> hasBegun(ActionContext<Assignment> context) {
    LocalDate from = context.record().getValidFrom();
    return context.at().toLocalDate().isBefore(from)
        ? Optional.of(Message.of(Assignment.class, "assignment.refused.order", from))
        : Optional.empty();
  }

  private static void end(ActionContext<Assignment> context) {
    Assignment assignment = context.record();
    assignment.end(context.at().toLocalDate(), context.required("handover", String.class));
    context.events().publish("assignment.ended", assignment, assignment.announcement());
  }
}
