package org.xianjie.management.scheme;

import java.util.EnumSet;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** DRAFT → CHECKED → APPROVED → IN_USE → ARCHIVED; no way around the checks (MGT-R1, MGT-R2). */
@Component(service = WorkflowProvider.class)
public final class AssessmentSchemeWorkflow implements WorkflowProvider<AssessmentScheme> {
  private final Workflow<AssessmentScheme, SchemeState> workflow =
      Workflow.of(AssessmentScheme.class, SchemeState.class, SchemeState.values());

  /** Builds the table of actions. */
  public AssessmentSchemeWorkflow() {
    workflow
        .action("check", EnumSet.of(SchemeState.DRAFT), SchemeState.CHECKED)
        .guard(AssessmentSchemeWorkflow::holds)
        .effect(context -> check(context).compute())
        .effect(context -> context.record().computeCheckedBy(context.caller().account()));
    workflow
        .action("approve", EnumSet.of(SchemeState.CHECKED), SchemeState.APPROVED)
        .guard(AssessmentSchemeWorkflow::holds)
        .guard(AssessmentSchemeWorkflow::somebodyElse)
        .effect(context -> context.record().computeApprovedBy(context.caller().account()));
    workflow.action("use", EnumSet.of(SchemeState.APPROVED), SchemeState.IN_USE);
    workflow.action("archive", EnumSet.of(SchemeState.IN_USE), SchemeState.ARCHIVED);
    workflow
        .action("revise", EnumSet.of(SchemeState.CHECKED), SchemeState.DRAFT)
        .effect(context -> context.record().computeCheckedBy(null));
  }

  private static SchemeCheck check(ActionContext<AssessmentScheme> context) {
    return new SchemeCheck(context.session(), context.parameters(), context.record());
  }

  private static Optional<Message> holds(ActionContext<AssessmentScheme> context) {
    return check(context).problems().stream().findFirst();
  }

  private static Optional<Message> somebodyElse(ActionContext<AssessmentScheme> context) {
    return context.caller().account().equals(context.record().getCheckedBy())
        ? Optional.of(Message.of(AssessmentScheme.class, "assessment-scheme.refused.self.approve"))
        : Optional.empty();
  }

  @Override
  public Class<AssessmentScheme> type() {
    return AssessmentScheme.class;
  }

  @Override
  public Workflow<AssessmentScheme, ?> workflow() {
    return workflow;
  }
}
