package org.xianjie.responsibility.handling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.security.Caller;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.responsibility.lists.RatingScore;
import org.xianjie.responsibility.lists.ResponsibilityItem;
import org.xianjie.responsibility.lists.SolutionCause;
import org.xianjie.responsibility.lists.SolutionResult;
import org.xianjie.responsibility.need.Need;
import org.xianjie.responsibility.need.NeedCategory;
import org.xianjie.responsibility.need.NeedRoute;
import org.xianjie.responsibility.need.NeedState;

/** Why an action on a need is impossible (domain.md §5.2). There is no bypass. */
final class NeedGuards {
  /** Working days in which the household may rate. */
  static final String RATE_DAYS = "P-RATE-DAYS";

  /** Days after feedback in which the household may say that the need is not solved. */
  static final String REOPEN_DAYS = "P-REOPEN-DAYS";

  private static final String CONFIDENTIAL_DESK = "R-CONFDESK";

  private NeedGuards() {}

  static Optional<Message> notBeforeReceipt(ActionContext<Need> context) {
    LocalDateTime received = context.record().getReceivedAt();
    return when(context.at().isBefore(received), "need.guard.receipt", context.at(), received);
  }

  static Optional<Message> notBeforeResponse(ActionContext<Need> context) {
    return notBefore(context, context.record().getFirstResponseAt(), "need.guard.response.order");
  }

  static Optional<Message> notBeforeFeedback(ActionContext<Need> context) {
    boolean told = context.record().getState() != NeedState.REJECTED;
    LocalDateTime earlier =
        told ? context.record().getFeedbackAt() : context.record().getRejectedAt();
    return notBefore(context, earlier, "need.guard.feedback.order");
  }

  static Optional<Message> afterSuspension(ActionContext<Need> context) {
    return notBefore(context, context.record().getSuspendedAt(), "need.guard.suspended.order");
  }

  private static Optional<Message> notBefore(
      ActionContext<Need> context, LocalDateTime earlier, String key) {
    boolean wrong = earlier != null && context.at().isBefore(earlier);
    return wrong ? Optional.of(message(key, context.at(), earlier)) : Optional.empty();
  }

  /** RESP-R14: a confidential need is handled by the confidential desk alone. */
  static Optional<Message> rightDesk(ActionContext<Need> context) {
    Need need = context.record();
    Caller caller = context.caller();
    boolean desk =
        caller.isSystem()
            || caller.grants().stream().anyMatch(g -> CONFIDENTIAL_DESK.equals(g.role()));
    return when(need.getRoute() == NeedRoute.CONFIDENTIAL && !desk, "need.guard.confidential");
  }

  static Optional<Message> rightDeskOnTheSpot(ActionContext<Need> context) {
    return context.record().getState() == NeedState.RECORDED
        ? rightDesk(context)
        : Optional.empty();
  }

  static Optional<Message> sameMatter(ActionContext<Need> context) {
    Optional<Need> kept = context.input("linkedNeed", Need.class);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    Need need = context.record();
    if (kept.get().equals(need)) {
      return Optional.of(message("need.refused.itself"));
    }
    if (kept.get().getState() == NeedState.MERGED) {
      return Optional.of(message("need.guard.merged", kept.get().getCode()));
    }
    boolean same =
        Objects.equals(need.getHousehold(), kept.get().getHousehold())
            && Objects.equals(need.getVillage(), kept.get().getVillage());
    return when(!same, "need.guard.household", kept.get().getCode());
  }

  static Optional<Message> oneLead(ActionContext<Need> context) {
    Optional<Organization> lead = context.input("lead", Organization.class);
    boolean twice =
        lead.isPresent() && References.codes(context, "assist").contains(lead.get().getCode());
    return when(twice, "need.guard.lead", lead.map(Organization::getName).orElse(""));
  }

  /** The second person of a rejection: not the one who recorded the need. */
  static Optional<Message> secondPerson(ActionContext<Need> context) {
    String collector = context.record().getCollector();
    return when(collector.equals(context.caller().account()), "need.guard.second", collector);
  }

  static Optional<Message> byOwner(ActionContext<Need> context) {
    Optional<ResponsibilityItem> lead = lead(context);
    if (lead.isEmpty()) {
      return Optional.of(message("need.guard.nobody"));
    }
    boolean other = !context.caller().isSystem() && !owns(context.caller(), lead.get());
    return when(other, "need.guard.owner", lead.get().getOwner().getName());
  }

  static Optional<Message> afterResponse(ActionContext<Need> context) {
    return when(context.record().getFirstResponseAt() == null, "need.guard.response");
  }

  static Optional<Message> untilLater(ActionContext<Need> context) {
    Optional<LocalDate> until = context.input("until", LocalDate.class);
    boolean wrong = until.isPresent() && !until.get().isAfter(context.at().toLocalDate());
    return wrong ? Optional.of(message("need.guard.until", until.get())) : Optional.empty();
  }

  static Optional<Message> resultWithCause(ActionContext<Need> context) {
    Optional<SolutionResult> result = context.input("result", SolutionResult.class);
    if (result.isEmpty() || result.get() == SolutionResult.SOLVED) {
      return Optional.empty();
    }
    if (result.get() == SolutionResult.TRANSFERRED) {
      return Optional.of(message("need.guard.transfer"));
    }
    return when(context.input("cause", SolutionCause.class).isEmpty(), "need.guard.cause");
  }

  /** RESP-R14: safeguard matters are never rated. */
  static Optional<Message> rateable(ActionContext<Need> context) {
    return when(isSafeguard(context), "need.refused.safeguard");
  }

  /** Ratings are not taken by who is rated, nor by who recorded the need (domain.md §10.2). */
  static Optional<Message> neitherOwnerNorCollector(ActionContext<Need> context) {
    Caller caller = context.caller();
    if (caller.account().equals(context.record().getCollector())) {
      return Optional.of(message("need.guard.collector"));
    }
    boolean owner = lead(context).filter(item -> owns(caller, item)).isPresent();
    return when(owner, "need.guard.rater");
  }

  static Optional<Message> ratedFirst(ActionContext<Need> context) {
    boolean early = context.record().getState() == NeedState.FEEDBACK && !isSafeguard(context);
    return when(early, "need.guard.unrated");
  }

  /** A bad rating or an unsolved need asks for an improvement (step 8 of the loop). */
  static Optional<Message> improvement(ActionContext<Need> context) {
    Need need = context.record();
    boolean good =
        need.getRating() != RatingScore.DISSATISFIED && need.getResult() == SolutionResult.SOLVED;
    if (good || context.isPreview() || context.input("measure", String.class).isPresent()) {
      return Optional.empty();
    }
    boolean missing = new ItemsOfNeed(context.session(), need).improvements() == 0;
    return when(missing, "need.guard.improvement");
  }

  static Optional<Message> withinReopening(ActionContext<Need> context) {
    Need need = context.record();
    if (need.getState() == NeedState.REJECTED || need.getFeedbackAt() == null) {
      return Optional.empty();
    }
    LocalDate told = need.getFeedbackAt().toLocalDate();
    int days = context.parameters().integer(REOPEN_DAYS, need.getRegionCode(), told);
    boolean late = context.at().toLocalDate().isAfter(told.plusDays(days));
    return when(late, "need.guard.reopen", days, told);
  }

  static Optional<Message> waitedForRating(ActionContext<Need> context) {
    Need need = context.record();
    LocalDateTime told = need.getFeedbackAt();
    int days = context.parameters().integer(RATE_DAYS, need.getRegionCode(), told.toLocalDate());
    LocalDate last = context.calendar().due(told, days).date();
    return when(!context.at().toLocalDate().isAfter(last), "need.guard.lapse", last);
  }

  static Optional<Message> late(ActionContext<Need> context) {
    Need need = context.record();
    boolean late =
        need.getFirstResponseAt() == null
            && need.getOverdueAt() == null
            && context.at().toLocalDate().isAfter(need.getSlaDue());
    return when(!late, "need.guard.overdue", need.getSlaDue());
  }

  private static boolean owns(Caller caller, ResponsibilityItem item) {
    if (item.getCadre() != null
        && !caller.personCode().isEmpty()
        && caller.personCode().equals(item.getCadre().getPerson().getCode())) {
      return true;
    }
    String organization = item.getOwner().getCode();
    return caller.grants().stream().anyMatch(g -> organization.equals(g.organizationCode()));
  }

  private static boolean isSafeguard(ActionContext<Need> context) {
    return context.record().getCategory() == NeedCategory.SAFEGUARD;
  }

  private static Optional<ResponsibilityItem> lead(ActionContext<Need> context) {
    return new ItemsOfNeed(context.session(), context.record()).lead();
  }

  private static Optional<Message> when(boolean wrong, String key, Object... arguments) {
    return wrong ? Optional.of(message(key, arguments)) : Optional.empty();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Need.class, key, arguments);
  }
}
