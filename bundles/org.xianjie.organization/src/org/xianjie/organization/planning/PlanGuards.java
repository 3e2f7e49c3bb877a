package org.xianjie.organization.planning;

import java.util.Map;
import java.util.Optional;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;

/** The gates of a development plan (domain.md §4.2, ORG-R4, ORG-R5). */
final class PlanGuards {
  private static final String RESOLUTION = "fact.council.resolution";

  private PlanGuards() {}

  /** A short-term plan covers the four groups of functions (S0 §4.1.1(1)). */
  static Optional<Message> coversFunctions(ActionContext<DevelopmentPlan> context) {
    String missing = context.record().getMissingFunctions();
    return missing == null
        ? Optional.empty()
        : reason("development-plan.refused.functions", labels(missing));
  }

  /** Every plan below the city follows from an upper plan. */
  static Optional<Message> isLinked(ActionContext<DevelopmentPlan> context) {
    boolean top = context.record().getLevel().compareTo(OrganizationLevel.CITY) <= 0;
    return top || checks(context, AlignmentKind.UPPER_PLAN) > 0
        ? Optional.empty()
        : reason("development-plan.refused.upper");
  }

  /** The upper plan of an approved plan is named. */
  static Optional<Message> hasUpperPlan(ActionContext<DevelopmentPlan> context) {
    DevelopmentPlan plan = context.record();
    boolean top = plan.getLevel().compareTo(OrganizationLevel.CITY) <= 0;
    return top || plan.getParentPlan() != null
        ? Optional.empty()
        : reason("development-plan.refused.link");
  }

  /** A village plan is checked against its neighbours (ORG-R4). */
  static Optional<Message> knowsNeighbours(ActionContext<DevelopmentPlan> context) {
    return !isVillagePlan(context) || checks(context, AlignmentKind.NEIGHBOUR) > 0
        ? Optional.empty()
        : reason("development-plan.refused.neighbour");
  }

  /** No check was found not to conform. */
  static Optional<Message> conforms(ActionContext<DevelopmentPlan> context) {
    long wrong = context.session().count(alignments(context).where("conforms", false));
    return wrong == 0 ? Optional.empty() : reason("development-plan.refused.conform", wrong);
  }

  /** A person decided each alert of a similar plan (ORG-R5). */
  static Optional<Message> alertsDecided(ActionContext<DevelopmentPlan> context) {
    long open = PlanSimilarity.openAlerts(context.session(), context.record());
    return open == 0 ? Optional.empty() : reason("development-plan.refused.alert", open);
  }

  /** Unity, scientific soundness, practicality (S0 §4.1.1(1)). */
  static Optional<Message> isReviewed(ActionContext<DevelopmentPlan> context) {
    DevelopmentPlan plan = context.record();
    return plan.isUnityChecked() && plan.isScienceChecked() && plan.isPracticeChecked()
        ? Optional.empty()
        : reason("development-plan.refused.checks");
  }

  /**
   * The villagers decide about a village plan. Where no module answers for the council, the minutes
   * are attached by hand.
   */
  static Optional<Message> isDeliberated(ActionContext<DevelopmentPlan> context) {
    if (!isVillagePlan(context)) {
      return Optional.empty();
    }
    return switch (resolution(context)) {
      case FactResult.Available available ->
          Boolean.TRUE.equals(available.values().get("adopted"))
              ? Optional.empty()
              : reason("development-plan.refused.resolution");
      case FactResult.Unavailable ignored ->
          hasMinutes(context.record())
              ? Optional.empty()
              : reason("development-plan.refused.minutes");
    };
  }

  /** Tells whether the approval rests on minutes attached by hand 人工附件. */
  static boolean restsOnMinutes(ActionContext<DevelopmentPlan> context) {
    return isVillagePlan(context) && resolution(context) instanceof FactResult.Unavailable;
  }

  /** The target year is over. */
  static Optional<Message> isOver(ActionContext<DevelopmentPlan> context) {
    int year = context.record().getTargetYear();
    return context.at().getYear() > year
        ? Optional.empty()
        : reason("development-plan.refused.running", String.valueOf(year));
  }

  private static FactResult resolution(ActionContext<DevelopmentPlan> context) {
    return context
        .facts()
        .ask(context.session(), RESOLUTION, Map.of("matter", context.record().getCode()));
  }

  private static boolean hasMinutes(DevelopmentPlan plan) {
    return plan.getMinutesDate() != null && plan.isMinutesQuorum() && plan.getMinutes() != null;
  }

  private static boolean isVillagePlan(ActionContext<DevelopmentPlan> context) {
    return context.record().getLevel() == OrganizationLevel.VILLAGE;
  }

  private static long checks(ActionContext<DevelopmentPlan> context, AlignmentKind kind) {
    return context.session().count(alignments(context).where("kind", kind));
  }

  private static RecordQuery<PlanAlignment> alignments(ActionContext<DevelopmentPlan> context) {
    return RecordQuery.of(PlanAlignment.class).where("plan", context.record());
  }

  private static Message labels(String functions) {
    Message labels = null;
    for (String function : functions.split(";")) {
      Message label = Message.of(PlanFunction.class, "PlanFunction." + function);
      labels =
          labels == null
              ? label
              : Message.of(DevelopmentPlan.class, "development-plan.and", labels, label);
    }
    return labels;
  }

  private static Optional<Message> reason(String key, Object... arguments) {
    return Optional.of(Message.of(DevelopmentPlan.class, key, arguments));
  }
}
