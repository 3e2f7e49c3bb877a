package org.xianjie.talent.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;
import org.xianjie.talent.registry.TalentLevel;

/** Evidence of applied results, review, level, validity, renewal (TAL-R9, domain.md §6.2). */
@Component(service = WorkflowProvider.class)
public final class TalentEvaluationWorkflow implements WorkflowProvider<TalentEvaluation> {
  private final Workflow<TalentEvaluation, EvaluationState> workflow = build();

  @Override
  public Class<TalentEvaluation> type() {
    return TalentEvaluation.class;
  }

  @Override
  public Workflow<TalentEvaluation, ?> workflow() {
    return workflow;
  }

  private static Workflow<TalentEvaluation, EvaluationState> build() {
    Workflow<TalentEvaluation, EvaluationState> flow =
        Workflow.of(
            TalentEvaluation.class,
            EvaluationState.class,
            EvaluationState.OPENED,
            EvaluationState.EVIDENCE,
            EvaluationState.REVIEW,
            EvaluationState.LEVEL_ISSUED,
            EvaluationState.VALID);

    flow.action(
            "submitEvidence",
            EnumSet.of(EvaluationState.OPENED, EvaluationState.RENEW),
            EvaluationState.EVIDENCE)
        .guard(TalentEvaluationWorkflow::hasAppliedResults);
    flow.action("review", EnumSet.of(EvaluationState.EVIDENCE), EvaluationState.REVIEW)
        .guard(TalentEvaluationWorkflow::hasAppliedResults);
    flow.action("issueLevel", EnumSet.of(EvaluationState.REVIEW), EvaluationState.LEVEL_ISSUED)
        .asks(new ActionInput("level", FieldKind.CHOICE, TalentLevel.class, true))
        .effect(TalentEvaluationWorkflow::issue);
    flow.action("publish", EnumSet.of(EvaluationState.LEVEL_ISSUED), EvaluationState.VALID)
        .effect(context -> context.record().getTalent().setLevel(context.record().getLevel()));
    flow.action("renew", EnumSet.of(EvaluationState.VALID), EvaluationState.RENEW);
    flow.action("expire", EnumSet.of(EvaluationState.VALID), EvaluationState.EXPIRED)
        .guard(TalentEvaluationWorkflow::isOver)
        .effect(context -> context.record().getTalent().setLevel(null));
    return flow;
  }

  private static Optional<Message> hasAppliedResults(ActionContext<TalentEvaluation> context) {
    return context.record().getAppliedEvidence() == null
        ? Optional.of(Message.of(TalentEvaluation.class, "talent-evaluation.refused.evidence"))
        : Optional.empty();
  }

  private static void issue(ActionContext<TalentEvaluation> context) {
    TalentEvaluation evaluation = context.record();
    LocalDate day = context.at().toLocalDate();
    int years =
        context.parameters().integer("P-TALENT-LEVEL-YEARS", evaluation.getRegionCode(), day);
    TalentLevel level = context.required("level", TalentLevel.class);
    evaluation.setLevel(level);
    evaluation.setValidUntil(day.plusYears(years));
    context
        .events()
        .publish(
            "talent.levelIssued",
            evaluation,
            Map.of("talent", evaluation.getTalent().getCode(), "level", level.name()));
  }

  private static Optional<Message> isOver(ActionContext<TalentEvaluation> context) {
    LocalDate until = context.record().getValidUntil();
    return until != null && !context.at().toLocalDate().isAfter(until)
        ? Optional.of(Message.of(TalentEvaluation.class, "talent-evaluation.refused.valid", until))
        : Optional.empty();
  }
}
