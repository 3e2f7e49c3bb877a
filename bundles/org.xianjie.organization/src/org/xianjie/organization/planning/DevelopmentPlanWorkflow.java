package org.xianjie.organization.planning;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** Draft, alignment, deliberation, approval; a revision keeps the old edition (domain.md §4.2). */
@Component(service = WorkflowProvider.class)
public final class DevelopmentPlanWorkflow implements WorkflowProvider<DevelopmentPlan> {
  private final Workflow<DevelopmentPlan, PlanState> workflow = build();

  @Override
  public Class<DevelopmentPlan> type() {
    return DevelopmentPlan.class;
  }

  @Override
  public Workflow<DevelopmentPlan, ?> workflow() {
    return workflow;
  }

  private static Workflow<DevelopmentPlan, PlanState> build() {
    Workflow<DevelopmentPlan, PlanState> flow =
        Workflow.of(
            DevelopmentPlan.class,
            PlanState.class,
            PlanState.DRAFT,
            PlanState.ALIGN_CHECK,
            PlanState.VILLAGER_DELIBERATION,
            PlanState.APPROVED,
            PlanState.IN_FORCE);

    flow.action("check", EnumSet.of(PlanState.DRAFT), PlanState.ALIGN_CHECK)
        .guard(PlanGuards::coversFunctions)
        .effect(PlanSimilarity::alert);
    flow.action("deliberate", EnumSet.of(PlanState.ALIGN_CHECK), PlanState.VILLAGER_DELIBERATION)
        .guard(PlanGuards::isLinked)
        .guard(PlanGuards::knowsNeighbours)
        .guard(PlanGuards::conforms)
        .guard(PlanGuards::alertsDecided);
    flow.action("approve", EnumSet.of(PlanState.VILLAGER_DELIBERATION), PlanState.APPROVED)
        .guard(PlanGuards::hasUpperPlan)
        .guard(PlanGuards::isReviewed)
        .guard(PlanGuards::isDeliberated)
        .effect(DevelopmentPlanWorkflow::approve);
    flow.action("enforce", EnumSet.of(PlanState.APPROVED), PlanState.IN_FORCE)
        .effect(DevelopmentPlanWorkflow::replaceOldEdition);
    flow.note("revise", EnumSet.of(PlanState.IN_FORCE))
        .asks(ActionInput.text("reason"))
        .guard(DevelopmentPlanWorkflow::hasNoRevision)
        .effect(DevelopmentPlanWorkflow::revise);
    flow.action("expire", EnumSet.of(PlanState.IN_FORCE), PlanState.EXPIRED)
        .guard(PlanGuards::isOver);
    flow.action(
            "returnToDraft",
            EnumSet.of(PlanState.ALIGN_CHECK, PlanState.VILLAGER_DELIBERATION),
            PlanState.DRAFT)
        .asks(ActionInput.text("reason"));
    return flow;
  }

  private static void approve(ActionContext<DevelopmentPlan> context) {
    DevelopmentPlan plan = context.record();
    plan.setManualMinutes(PlanGuards.restsOnMinutes(context));
    plan.setApprovedOn(context.at().toLocalDate());
    context
        .events()
        .publish(
            "plan.approved",
            plan,
            Map.of(
                "level", plan.getLevel().name(),
                "horizon", plan.getHorizon().name(),
                "manualMinutes", String.valueOf(plan.isManualMinutes())));
  }

  /** The edition that was in force is kept as revised. */
  private static void replaceOldEdition(ActionContext<DevelopmentPlan> context) {
    DevelopmentPlan old = context.record().getRevisionOf();
    if (old != null) {
      old.setState(PlanState.REVISED);
    }
  }

  private static Optional<Message> hasNoRevision(ActionContext<DevelopmentPlan> context) {
    return context
        .session()
        .list(RecordQuery.of(DevelopmentPlan.class).where("revisionOf", context.record()))
        .stream()
        .findFirst()
        .map(
            edition ->
                Message.of(
                    DevelopmentPlan.class, "development-plan.refused.edition", edition.getCode()));
  }

  private static void revise(ActionContext<DevelopmentPlan> context) {
    context.session().add(context.record().nextEdition(context.required("reason", String.class)));
  }
}
