package org.xianjie.management.duty;

import java.util.EnumSet;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** SET → IN_PROGRESS → DONE or, after the deadline, MISSED. */
@Component(service = WorkflowProvider.class)
public final class DepartmentGoalWorkflow implements WorkflowProvider<DepartmentGoal> {
  private final Workflow<DepartmentGoal, GoalState> workflow =
      Workflow.of(
          DepartmentGoal.class,
          GoalState.class,
          GoalState.SET,
          GoalState.IN_PROGRESS,
          GoalState.DONE);

  /** Builds the table of actions. */
  public DepartmentGoalWorkflow() {
    workflow.action("start", EnumSet.of(GoalState.SET), GoalState.IN_PROGRESS);
    workflow
        .action("finish", EnumSet.of(GoalState.IN_PROGRESS), GoalState.DONE)
        .asks(ActionInput.text("outcome"))
        .effect(DepartmentGoalWorkflow::settle);
    workflow
        .action("miss", EnumSet.of(GoalState.SET, GoalState.IN_PROGRESS), GoalState.MISSED)
        .asks(ActionInput.text("outcome"))
        .guard(DepartmentGoalWorkflow::deadlineOver)
        .effect(DepartmentGoalWorkflow::settle);
  }

  private static Optional<Message> deadlineOver(ActionContext<DepartmentGoal> context) {
    return context.at().toLocalDate().isAfter(context.record().getDeadline())
        ? Optional.empty()
        : refused("early", context.record().getDeadline());
  }

  private static void settle(ActionContext<DepartmentGoal> context) {
    context.record().computeOutcome(context.required("outcome", String.class));
    context.record().computeClosedOn(context.at().toLocalDate());
  }

  private static Optional<Message> refused(String key, Object... arguments) {
    return Optional.of(
        Message.of(DepartmentGoal.class, "department-goal.refused." + key, arguments));
  }

  @Override
  public Class<DepartmentGoal> type() {
    return DepartmentGoal.class;
  }

  @Override
  public Workflow<DepartmentGoal, ?> workflow() {
    return workflow;
  }
}
