package org.xianjie.management.review;

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
import org.xianjie.management.people.Actor;

/**
 * DRAFT by the system → cadre heard → opinion of the township → decision of the county → CLOSED; an
 * objection is decided again. People decide (MGT-R8).
 */
@Component(service = WorkflowProvider.class)
public final class HalfYearReviewWorkflow implements WorkflowProvider<HalfYearReview> {
  private final Workflow<HalfYearReview, ReviewState> workflow =
      Workflow.of(
          HalfYearReview.class,
          ReviewState.class,
          ReviewState.DRAFT,
          ReviewState.CADRE_STATEMENT,
          ReviewState.TOWN_OPINION,
          ReviewState.COUNTY_DECISION,
          ReviewState.CLOSED);

  /** Builds the table of actions. */
  public HalfYearReviewWorkflow() {
    workflow
        .action("state", EnumSet.of(ReviewState.DRAFT), ReviewState.CADRE_STATEMENT)
        .asks(ActionInput.text("statement"))
        .guard(HalfYearReviewWorkflow::byTheCadre)
        .effect(c -> c.record().computeStatement(c.required("statement", String.class)));
    workflow
        .action("opine", EnumSet.of(ReviewState.CADRE_STATEMENT), ReviewState.TOWN_OPINION)
        .asks(ActionInput.text("opinion"))
        .asks(new ActionInput("suggestion", FieldKind.CHOICE, Suggestion.class, true))
        .guard(HalfYearReviewWorkflow::notOneself)
        .effect(HalfYearReviewWorkflow::opine);
    decision("decide", ReviewState.TOWN_OPINION);
    workflow
        .action("object", EnumSet.of(ReviewState.COUNTY_DECISION), ReviewState.OBJECTED)
        .asks(ActionInput.text("objection"))
        .guard(HalfYearReviewWorkflow::byTheCadre)
        .effect(c -> c.record().computeObjection(c.required("objection", String.class)));
    decision("redecide", ReviewState.OBJECTED);
    workflow
        .action("close", EnumSet.of(ReviewState.COUNTY_DECISION), ReviewState.CLOSED)
        .effect(HalfYearReviewWorkflow::announce);
  }

  private void decision(String name, ReviewState from) {
    workflow
        .action(name, EnumSet.of(from), ReviewState.COUNTY_DECISION)
        .asks(new ActionInput("decision", FieldKind.CHOICE, Suggestion.class, true))
        .asks(ActionInput.text("reason"))
        .guard(HalfYearReviewWorkflow::heard)
        .guard(HalfYearReviewWorkflow::notOneself)
        .guard(HalfYearReviewWorkflow::somebodyElse)
        .effect(HalfYearReviewWorkflow::decide);
  }

  private static Optional<Message> byTheCadre(ActionContext<HalfYearReview> context) {
    return Actor.is(context.caller(), context.record().getCadre())
        ? Optional.empty()
        : refused("own");
  }

  private static Optional<Message> notOneself(ActionContext<HalfYearReview> context) {
    return Actor.is(context.caller(), context.record().getCadre())
        ? refused("self")
        : Optional.empty();
  }

  private static Optional<Message> heard(ActionContext<HalfYearReview> context) {
    String statement = context.record().getStatement();
    return statement == null || statement.isBlank() ? refused("heard") : Optional.empty();
  }

  private static Optional<Message> somebodyElse(ActionContext<HalfYearReview> context) {
    return context.caller().account().equals(context.record().getOpinionBy())
        ? refused("same")
        : Optional.empty();
  }

  private static void opine(ActionContext<HalfYearReview> context) {
    HalfYearReview review = context.record();
    review.computeTownOpinion(context.required("opinion", String.class));
    review.computeSuggestion(context.required("suggestion", Suggestion.class));
    review.computeOpinionBy(context.caller().account());
  }

  private static void decide(ActionContext<HalfYearReview> context) {
    HalfYearReview review = context.record();
    review.computeDecided(context.required("decision", Suggestion.class));
    review.computeDecisionReason(context.required("reason", String.class));
    review.computeDecidedBy(context.caller().account());
  }

  private static void announce(ActionContext<HalfYearReview> context) {
    HalfYearReview review = context.record();
    if (review.getDecided() == Suggestion.REPLACE) {
      String assignment = review.getAssignmentCode();
      context
          .events()
          .publish(
              "halfyear.replaceDecided",
              review,
              Map.of(
                  "cadre",
                  review.getCadre().getCode(),
                  "assignment",
                  assignment == null ? "" : assignment));
    }
  }

  private static Optional<Message> refused(String key, Object... arguments) {
    return Optional.of(
        Message.of(HalfYearReview.class, "half-year-review.refused." + key, arguments));
  }

  @Override
  public Class<HalfYearReview> type() {
    return HalfYearReview.class;
  }

  @Override
  public Workflow<HalfYearReview, ?> workflow() {
    return workflow;
  }
}
