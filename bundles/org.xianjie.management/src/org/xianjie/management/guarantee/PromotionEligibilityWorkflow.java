package org.xianjie.management.guarantee;

import java.util.EnumSet;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;
import org.xianjie.management.people.Actor;

/** Computed; the level above may override with a written basis, which every report names. */
@Component(service = WorkflowProvider.class)
public final class PromotionEligibilityWorkflow implements WorkflowProvider<PromotionEligibility> {
  private final Workflow<PromotionEligibility, EligibilityState> workflow =
      Workflow.of(PromotionEligibility.class, EligibilityState.class, EligibilityState.values());

  /** Builds the table of actions. */
  public PromotionEligibilityWorkflow() {
    workflow
        .note("recompute", EnumSet.allOf(EligibilityState.class))
        .effect(PromotionEligibilityWorkflow::recompute);
    workflow
        .action("override", EnumSet.of(EligibilityState.COMPUTED), EligibilityState.OVERRIDDEN)
        .asks(ActionInput.text("basis"))
        .guard(PromotionEligibilityWorkflow::oneLevelUp)
        .guard(PromotionEligibilityWorkflow::notMet)
        .effect(
            context -> {
              context.record().computeOverrideBasis(context.required("basis", String.class));
              context.record().computeOverriddenBy(context.caller().account());
            });
  }

  private static void recompute(ActionContext<PromotionEligibility> context) {
    ResidentService.read(context.session(), context.facts(), context.record(), context.at())
        .judge(context.record(), context.parameters(), context.at().toLocalDate());
  }

  private static Optional<Message> oneLevelUp(ActionContext<PromotionEligibility> context) {
    return Actor.holds(context.caller(), "R-CITY-ORG") ? Optional.empty() : refused("level");
  }

  private static Optional<Message> notMet(ActionContext<PromotionEligibility> context) {
    return Boolean.TRUE.equals(context.record().getMeets()) ? refused("met") : Optional.empty();
  }

  private static Optional<Message> refused(String key, Object... arguments) {
    return Optional.of(
        Message.of(PromotionEligibility.class, "promotion-eligibility.refused." + key, arguments));
  }

  @Override
  public Class<PromotionEligibility> type() {
    return PromotionEligibility.class;
  }

  @Override
  public Workflow<PromotionEligibility, ?> workflow() {
    return workflow;
  }
}
