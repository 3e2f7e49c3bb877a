package org.xianjie.management.review;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** COLLECTING → CONCLUDED with opinions of all three groups (S2 H6¶2). */
@Component(service = WorkflowProvider.class)
public final class ReformEvaluationWorkflow implements WorkflowProvider<ReformEvaluation> {
  private final Workflow<ReformEvaluation, EvaluationState> workflow =
      Workflow.of(ReformEvaluation.class, EvaluationState.class, EvaluationState.values());

  /** Builds the table of actions. */
  public ReformEvaluationWorkflow() {
    workflow
        .action("conclude", EnumSet.of(EvaluationState.COLLECTING), EvaluationState.CONCLUDED)
        .asks(ActionInput.text("improvements"))
        .guard(ReformEvaluationWorkflow::allGroups)
        .effect(
            context -> {
              context.record().computeImprovements(context.required("improvements", String.class));
              context.record().computeConcludedOn(context.at().toLocalDate());
            });
  }

  private static Optional<Message> allGroups(ActionContext<ReformEvaluation> context) {
    Set<OpinionGroup> open = EnumSet.allOf(OpinionGroup.class);
    context
        .session()
        .list(RecordQuery.of(ReformOpinion.class).where("evaluation", context.record()))
        .forEach(opinion -> open.remove(opinion.getGroup()));
    return open.stream()
        .findFirst()
        .map(
            group -> Message.of(ReformEvaluation.class, "reform-evaluation.refused.groups", group));
  }

  @Override
  public Class<ReformEvaluation> type() {
    return ReformEvaluation.class;
  }

  @Override
  public Workflow<ReformEvaluation, ?> workflow() {
    return workflow;
  }
}
