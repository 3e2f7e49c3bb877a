package org.xianjie.responsibility.handling;

import static org.xianjie.responsibility.need.NeedState.ASSIGNED;
import static org.xianjie.responsibility.need.NeedState.CLOSED;
import static org.xianjie.responsibility.need.NeedState.ESCALATED;
import static org.xianjie.responsibility.need.NeedState.FEEDBACK;
import static org.xianjie.responsibility.need.NeedState.IN_PROGRESS;
import static org.xianjie.responsibility.need.NeedState.MERGED;
import static org.xianjie.responsibility.need.NeedState.RATED;
import static org.xianjie.responsibility.need.NeedState.RECORDED;
import static org.xianjie.responsibility.need.NeedState.REJECTED;
import static org.xianjie.responsibility.need.NeedState.REOPENED;
import static org.xianjie.responsibility.need.NeedState.RETURNED;
import static org.xianjie.responsibility.need.NeedState.SUSPENDED;
import static org.xianjie.responsibility.need.NeedState.TRANSFERRED;
import static org.xianjie.responsibility.need.NeedState.UNRATED;
import static org.xianjie.responsibility.need.NeedState.VERIFIED;
import static org.xianjie.responsibility.need.NeedState.WITHDRAWN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;
import org.xianjie.responsibility.lists.RatingChannel;
import org.xianjie.responsibility.lists.RatingScore;
import org.xianjie.responsibility.lists.SolutionCause;
import org.xianjie.responsibility.lists.SolutionResult;
import org.xianjie.responsibility.need.Need;
import org.xianjie.responsibility.need.NeedCategory;
import org.xianjie.responsibility.need.NeedState;

/** The three-list loop 三单联动 of a need (domain.md §5.2; actions of command.md). */
@Component(service = WorkflowProvider.class)
public final class NeedWorkflow implements WorkflowProvider<Need> {
  /** The refusal after which the township or the conference decides. */
  private static final int LAST_REFUSAL = 2;

  private final Workflow<Need, NeedState> workflow = build();

  @Override
  public Class<Need> type() {
    return Need.class;
  }

  @Override
  public Workflow<Need, ?> workflow() {
    return workflow;
  }

  private static Workflow<Need, NeedState> build() {
    Workflow<Need, NeedState> flow =
        Workflow.of(
            Need.class,
            NeedState.class,
            RECORDED,
            VERIFIED,
            ASSIGNED,
            IN_PROGRESS,
            FEEDBACK,
            RATED,
            CLOSED);
    desk(flow);
    owner(flow);
    result(flow);
    household(flow);
    system(flow);
    flow.actions().forEach(action -> action.guard(NeedGuards::notBeforeReceipt));
    return flow;
  }

  /** What the need desk does. */
  private static void desk(Workflow<Need, NeedState> flow) {
    flow.action("verify", Set.of(RECORDED), VERIFIED)
        .asks(choice("category", NeedCategory.class).optional())
        .asks(new ActionInput("topic", FieldKind.TEXT, String.class, false))
        .asks(departments("involvedDepartments"))
        .guard(NeedGuards::rightDesk)
        .effect(DeskEffects::verify);
    flow.action("merge", Set.of(RECORDED, VERIFIED), MERGED)
        .asks(new ActionInput("linkedNeed", FieldKind.REFERENCE, Need.class, true))
        .guard(NeedGuards::rightDesk)
        .guard(NeedGuards::sameMatter)
        .effect(DeskEffects::merge);
    flow.action("assign", Set.of(VERIFIED, RETURNED, ESCALATED, REOPENED), ASSIGNED)
        .asks(new ActionInput("lead", FieldKind.REFERENCE, Organization.class, true))
        .asks(new ActionInput("cadre", FieldKind.REFERENCE, Cadre.class, false))
        .asks(departments("assist"))
        .guard(NeedGuards::rightDesk)
        .guard(NeedGuards::oneLead)
        .effect(DeskEffects::assign);
    flow.action("reject", Set.of(RECORDED, VERIFIED), REJECTED)
        .asks(ActionInput.text("reason"))
        .guard(NeedGuards::rightDesk)
        .guard(NeedGuards::secondPerson)
        .effect(DeskEffects::reject);
    flow.action("escalate", Set.of(ASSIGNED, RETURNED, IN_PROGRESS), ESCALATED)
        .asks(ActionInput.text("reason").optional())
        .effect(DeskEffects::escalate);
    flow.action("transfer", Set.of(ESCALATED), TRANSFERRED)
        .asks(ActionInput.text("measures").optional())
        .guard(NeedGuards::rightDesk)
        .effect(ResultEffects::transfer);
  }

  /** What the owner of the need does. */
  private static void owner(Workflow<Need, NeedState> flow) {
    flow.action("accept", Set.of(ASSIGNED), IN_PROGRESS)
        .guard(NeedGuards::byOwner)
        .effect(OwnerEffects::accept);
    flow.action(
            "refuse",
            Set.of(ASSIGNED, IN_PROGRESS),
            Set.of(RETURNED, ESCALATED),
            NeedWorkflow::afterRefusal)
        .asks(ActionInput.text("reason"))
        .guard(NeedGuards::byOwner)
        .effect(context -> OwnerEffects.refuse(context, isLastRefusal(context)));
    flow.note(
            "respond",
            EnumSet.of(RECORDED, VERIFIED, ASSIGNED, IN_PROGRESS, RETURNED, ESCALATED, REOPENED))
        .asks(ActionInput.text("reply").optional())
        .effect(OwnerEffects::respond);
    flow.action("suspend", Set.of(IN_PROGRESS), SUSPENDED)
        .asks(new ActionInput("until", FieldKind.DATE, LocalDate.class, true))
        .asks(ActionInput.text("reason").optional())
        .guard(NeedGuards::afterResponse)
        .guard(NeedGuards::untilLater)
        .effect(context -> context.record().suspend(context.at(), until(context)));
    flow.action("resume", Set.of(SUSPENDED), IN_PROGRESS)
        .guard(NeedGuards::afterSuspension)
        .effect(context -> context.record().resume(context.at()));
  }

  /** Result, rating and closing. */
  private static void result(Workflow<Need, NeedState> flow) {
    flow.action("solve", Set.of(RECORDED, IN_PROGRESS, TRANSFERRED), FEEDBACK)
        .asks(choice("result", SolutionResult.class))
        .asks(ActionInput.text("measures"))
        .asks(choice("cause", SolutionCause.class).optional())
        .asks(ActionInput.text("resultText").optional())
        .asks(new ActionInput("resources", FieldKind.TEXT, String.class, false))
        .guard(NeedGuards::rightDeskOnTheSpot)
        .guard(NeedGuards::resultWithCause)
        .guard(NeedGuards::notBeforeResponse)
        .effect(ResultEffects::solve);
    flow.action("rate", Set.of(FEEDBACK), RATED)
        .asks(choice("score", RatingScore.class))
        .asks(choice("channel", RatingChannel.class).optional())
        .asks(ActionInput.text("reason").optional())
        .guard(NeedGuards::rateable)
        .guard(NeedGuards::neitherOwnerNorCollector)
        .guard(NeedGuards::notBeforeFeedback)
        .effect(ResultEffects::rate);
    flow.action("close", Set.of(RATED, UNRATED, FEEDBACK), CLOSED)
        .asks(ActionInput.text("measure").optional())
        .asks(new ActionInput("owner", FieldKind.REFERENCE, Organization.class, false))
        .asks(new ActionInput("due", FieldKind.DATE, LocalDate.class, false))
        .guard(NeedGuards::ratedFirst)
        .guard(NeedGuards::improvement)
        .guard(NeedGuards::notBeforeFeedback)
        .effect(ResultEffects::close);
  }

  /** What the household says. */
  private static void household(Workflow<Need, NeedState> flow) {
    flow.action("reopen", Set.of(FEEDBACK, RATED, UNRATED, CLOSED, REJECTED), REOPENED)
        .asks(ActionInput.text("reason"))
        .guard(NeedGuards::withinReopening)
        .guard(NeedGuards::notBeforeFeedback)
        .effect(ResultEffects::reopen);
    Set<NeedState> open = NeedState.open();
    open.remove(TRANSFERRED);
    flow.action("withdraw", open, WITHDRAWN)
        .asks(ActionInput.text("reason").optional())
        .effect(DeskEffects::withdraw);
  }

  /** What time brings. */
  private static void system(Workflow<Need, NeedState> flow) {
    flow.action("lapse", Set.of(FEEDBACK), UNRATED)
        .bySystem()
        .guard(NeedGuards::rateable)
        .guard(NeedGuards::waitedForRating);
    flow.note("overdue", NeedState.open())
        .bySystem()
        .guard(NeedGuards::late)
        .effect(OwnerEffects::overdue);
  }

  private static NeedState afterRefusal(ActionContext<Need> context, NeedState current) {
    return isLastRefusal(context) ? ESCALATED : RETURNED;
  }

  private static boolean isLastRefusal(ActionContext<Need> context) {
    return context.record().getRefusals() + 1 >= LAST_REFUSAL;
  }

  private static LocalDate until(ActionContext<Need> context) {
    return context.required("until", LocalDate.class);
  }

  private static ActionInput choice(String name, Class<? extends Enum<?>> type) {
    return new ActionInput(name, FieldKind.CHOICE, type, true);
  }

  private static ActionInput departments(String name) {
    return new ActionInput(name, FieldKind.REFERENCES, Organization.class, false);
  }
}
