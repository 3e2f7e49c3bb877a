package org.xianjie.management.assessment;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;
import org.xianjie.management.people.Actor;
import org.xianjie.management.scheme.SchemeState;

/**
 * OPEN → FACTS_FROZEN → PARTIES_SCORING → COMPUTED → REVIEW → CONFIRMED → USED. Four parties or no
 * grade (MGT-R3); nobody confirms the own grade (domain.md §10.2).
 */
@Component(service = WorkflowProvider.class)
public final class AssessmentWorkflow implements WorkflowProvider<Assessment> {
  private final Workflow<Assessment, AssessmentState> workflow =
      Workflow.of(Assessment.class, AssessmentState.class, AssessmentState.values());

  /** Builds the table of actions. */
  public AssessmentWorkflow() {
    workflow
        .action("freeze", EnumSet.of(AssessmentState.OPEN), AssessmentState.FACTS_FROZEN)
        .guard(AssessmentWorkflow::schemeInUse)
        .guard(AssessmentWorkflow::periodOver)
        .guard(context -> rows(context).missing(figures(context)))
        .effect(AssessmentWorkflow::freeze);
    workflow.action(
        "score", EnumSet.of(AssessmentState.FACTS_FROZEN), AssessmentState.PARTIES_SCORING);
    workflow
        .action("compute", EnumSet.of(AssessmentState.PARTIES_SCORING), AssessmentState.COMPUTED)
        .guard(AssessmentWorkflow::fourParties)
        .effect(AssessmentWorkflow::compute);
    workflow.action("review", EnumSet.of(AssessmentState.COMPUTED), AssessmentState.REVIEW);
    workflow
        .note("object", EnumSet.of(AssessmentState.REVIEW))
        .asks(ActionInput.text("objection"))
        .effect(
            context ->
                context.record().computeObjection(context.required("objection", String.class)));
    workflow
        .action("confirm", EnumSet.of(AssessmentState.REVIEW), AssessmentState.CONFIRMED)
        .asks(ActionInput.text("visible"))
        .asks(ActionInput.text("hidden"))
        .asks(new ActionInput("grade", FieldKind.CHOICE, Grade.class, true))
        .guard(AssessmentWorkflow::fourParties)
        .guard(AssessmentWorkflow::notOneself)
        .effect(AssessmentWorkflow::confirm);
    workflow
        .action("use", EnumSet.of(AssessmentState.CONFIRMED), AssessmentState.USED)
        .asks(ActionInput.text("usedFor"))
        .effect(
            context -> context.record().computeUsedFor(context.required("usedFor", String.class)));
  }

  private static ScoreRows rows(ActionContext<Assessment> context) {
    return new ScoreRows(context.session(), context.record());
  }

  private static Figures figures(ActionContext<Assessment> context) {
    return new Figures(context.session(), context.facts(), context.parameters(), context.record());
  }

  private static Optional<Message> schemeInUse(ActionContext<Assessment> context) {
    return context.record().getScheme().getState() == SchemeState.IN_USE
        ? Optional.empty()
        : refused("scheme", context.record().getScheme().getCode());
  }

  private static Optional<Message> periodOver(ActionContext<Assessment> context) {
    return context.at().toLocalDate().isAfter(context.record().getPeriodTo())
        ? Optional.empty()
        : refused("early", context.record().getPeriodTo());
  }

  private static Optional<Message> fourParties(ActionContext<Assessment> context) {
    return new Opinions(context.session(), context.record())
        .missing()
        .flatMap(party -> refused("party", party));
  }

  private static Optional<Message> notOneself(ActionContext<Assessment> context) {
    boolean involved =
        Actor.is(context.caller(), context.record().getCadre())
            || new Opinions(context.session(), context.record())
                .wereGivenBy(context.caller().account());
    return involved ? refused("self") : Optional.empty();
  }

  private static void freeze(ActionContext<Assessment> context) {
    Assessment assessment = context.record();
    rows(context).compute(figures(context)).forEach(context.session()::add);
    assessment.computeFrozenAt(context.at());
    assessment.computeFormulaVersion(ScoreFormula.VERSION);
  }

  private static void compute(ActionContext<Assessment> context) {
    Assessment assessment = context.record();
    List<AssessmentScore> frozen = rows(context).frozen();
    BigDecimal indicators = ScoreFormula.sum(ScoreRows.weighted(frozen));
    Optional<BigDecimal> parties = new Opinions(context.session(), assessment).score();
    assessment.computeIndicatorScore(indicators);
    assessment.computePartyScore(parties.orElse(null));
    assessment.computeTotal(
        ScoreFormula.total(
            indicators, parties.orElse(BigDecimal.ZERO), assessment.getScheme().getPartyShare()));
  }

  private static void confirm(ActionContext<Assessment> context) {
    Assessment assessment = context.record();
    assessment.computeVisible(context.required("visible", String.class));
    assessment.computeHidden(context.required("hidden", String.class));
    assessment.computeGrade(context.required("grade", Grade.class));
    assessment.computeConfirmedBy(context.caller().account());
    context
        .events()
        .publish(
            "assessment.confirmed",
            assessment,
            Map.of(
                "cadre",
                assessment.getCadre() == null ? "" : assessment.getCadre().getCode(),
                "grade",
                assessment.getGrade().name()));
  }

  private static Optional<Message> refused(String key, Object... arguments) {
    return Optional.of(Message.of(Assessment.class, "assessment.refused." + key, arguments));
  }

  @Override
  public Class<Assessment> type() {
    return Assessment.class;
  }

  @Override
  public Workflow<Assessment, ?> workflow() {
    return workflow;
  }
}
