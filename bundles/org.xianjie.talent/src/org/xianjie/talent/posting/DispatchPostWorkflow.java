package org.xianjie.talent.posting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;
import org.xianjie.talent.expert.ExpertOffers;
import org.xianjie.talent.training.TrainedCadres;

/**
 * From plan to post, handover and the offer of the expert pool (TAL-R4, TAL-R5, domain.md §6.2).
 */
@Component(service = WorkflowProvider.class)
public final class DispatchPostWorkflow implements WorkflowProvider<DispatchPost> {
  private final Workflow<DispatchPost, PostState> workflow = build();

  @Override
  public Class<DispatchPost> type() {
    return DispatchPost.class;
  }

  @Override
  public Workflow<DispatchPost, ?> workflow() {
    return workflow;
  }

  private static Workflow<DispatchPost, PostState> build() {
    Workflow<DispatchPost, PostState> flow =
        Workflow.of(
            DispatchPost.class,
            PostState.class,
            PostState.PLANNED,
            PostState.PUBLISHED,
            PostState.ON_POST,
            PostState.HANDOVER,
            PostState.COMPLETED,
            PostState.EXPERT_POOL);

    flow.action("publish", EnumSet.of(PostState.PLANNED), PostState.PUBLISHED)
        .guard(DispatchPostWorkflow::isIssued);
    flow.action("start", EnumSet.of(PostState.PLANNED, PostState.PUBLISHED), PostState.ON_POST)
        .guard(DispatchPostWorkflow::isIssued)
        .guard(DispatchPostWorkflow::isPrepared)
        .effect(context -> context.record().setStartedOn(context.at().toLocalDate()))
        .effect(context -> announce(context, "assignment.started"));
    flow.action("proposeAdjustment", EnumSet.of(PostState.ON_POST), PostState.ADJUST_PROPOSED)
        .asks(ActionInput.text("reason"));
    flow.action("keep", EnumSet.of(PostState.ADJUST_PROPOSED), PostState.ON_POST)
        .asks(ActionInput.text("reason"));
    flow.action("reassign", EnumSet.of(PostState.ADJUST_PROPOSED), PostState.REASSIGNED)
        .effect(context -> announce(context, "assignment.adjusted"));
    flow.action("handOver", EnumSet.of(PostState.ON_POST, PostState.REASSIGNED), PostState.HANDOVER)
        .asks(new ActionInput("successor", FieldKind.REFERENCE, Cadre.class, true))
        .asks(ActionInput.text("note").optional())
        .guard(DispatchPostWorkflow::isSucceeded)
        .effect(context -> context.record().setHandover(PostHandover.list(context)));
    flow.action("complete", EnumSet.of(PostState.HANDOVER), PostState.COMPLETED)
        .effect(DispatchPostWorkflow::complete);
    flow.action("recall", EnumSet.of(PostState.ON_POST), PostState.RECALLED)
        .asks(ActionInput.text("reason"))
        .effect(context -> context.record().setEndedOn(context.at().toLocalDate()))
        .effect(context -> announce(context, "assignment.ended"));
    flow.note("extend", EnumSet.of(PostState.ON_POST))
        .asks(new ActionInput("until", FieldKind.DATE, LocalDate.class, true))
        .guard(DispatchPostWorkflow::isLonger)
        .effect(
            context -> context.record().setExtendedTo(context.required("until", LocalDate.class)));
    return flow;
  }

  private static Optional<Message> isIssued(ActionContext<DispatchPost> context) {
    return context.record().getPlan().getState() == DispatchPlanState.ISSUED
        ? Optional.empty()
        : reason("dispatch-post.refused.plan");
  }

  private static Optional<Message> isPrepared(ActionContext<DispatchPost> context) {
    Cadre cadre = context.record().getCadre();
    return TrainedCadres.isPrepared(context.session(), cadre)
        ? Optional.empty()
        : reason("dispatch-post.refused.training", cadre.getPerson().getName());
  }

  private static Optional<Message> isSucceeded(ActionContext<DispatchPost> context) {
    String self = context.record().getCadre().getCode();
    return context
        .input("successor", Cadre.class)
        .filter(successor -> successor.getCode().equals(self))
        .flatMap(successor -> reason("dispatch-post.refused.successor"));
  }

  private static Optional<Message> isLonger(ActionContext<DispatchPost> context) {
    LocalDate end = context.record().getPlan().getValidTo();
    return context
        .input("until", LocalDate.class)
        .filter(until -> !until.isAfter(end))
        .flatMap(until -> reason("dispatch-post.refused.until", end));
  }

  private static void complete(ActionContext<DispatchPost> context) {
    DispatchPost post = context.record();
    post.setEndedOn(context.at().toLocalDate());
    String term = post.getRegion().getName() + " " + post.getStartedOn();
    ExpertOffers.offer(context.session(), post.getCadre(), post.getCode(), term);
    announce(context, "assignment.ended");
  }

  /** The responsibility chain announces its assignments itself where it is installed. */
  private static void announce(ActionContext<DispatchPost> context, String type) {
    DispatchPost post = context.record();
    Map<String, Object> question =
        Map.of("cadre", post.getCadre().getCode(), "date", context.at().toLocalDate());
    FactResult assignments =
        context.facts().ask(context.session(), "fact.assignment.active", question);
    if (assignments instanceof FactResult.Unavailable) {
      context
          .events()
          .publish(
              type,
              post,
              Map.of("type", post.getType().name(), "cadre", post.getCadre().getCode()));
    }
  }

  private static Optional<Message> reason(String key, Object... arguments) {
    return Optional.of(Message.of(DispatchPost.class, key, arguments));
  }
}
