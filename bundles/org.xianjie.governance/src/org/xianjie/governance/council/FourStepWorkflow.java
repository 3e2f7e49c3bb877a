package org.xianjie.governance.council;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.meeting.Resolution;
import org.xianjie.core.publicity.PublicNotice;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.Action;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/**
 * Exactly four steps, then two publications; a skipped step is impossible, a negative result ends
 * the matter with its reason (domain.md §7.2).
 */
@Component(service = WorkflowProvider.class)
public final class FourStepWorkflow implements WorkflowProvider<FourStep> {
  private final Workflow<FourStep, StepState> workflow =
      Workflow.of(
          FourStep.class,
          StepState.class,
          StepState.PROPOSED,
          StepState.CONSULTED,
          StepState.MEMBER_REVIEWED,
          StepState.DECIDED,
          StepState.RESOLUTION_PUBLISHED,
          StepState.IMPLEMENTED,
          StepState.RESULT_PUBLISHED);

  /** Builds the table of actions. */
  public FourStepWorkflow() {
    workflow
        .action("consult", EnumSet.of(StepState.PROPOSED), StepState.CONSULTED)
        .asks(ActionInput.text("opinion"))
        .guard(FourStepWorkflow::ownVillage)
        .guard(c -> notBefore(c, c.record().getProposedOn()))
        .effect(c -> c.record().computeConsultedOn(c.at().toLocalDate()))
        .effect(c -> c.record().computeConsultation(c.required("opinion", String.class)));
    workflow
        .action("review", EnumSet.of(StepState.CONSULTED), StepState.MEMBER_REVIEWED)
        .asks(new ActionInput("present", FieldKind.INTEGER, Integer.class, true))
        .asks(new ActionInput("inFavour", FieldKind.INTEGER, Integer.class, true))
        .guard(FourStepWorkflow::ownVillage)
        .guard(c -> notBefore(c, c.record().getConsultedOn()))
        .guard(FourStepWorkflow::majority)
        .effect(FourStepWorkflow::reviewed);
    workflow
        .action("decide", EnumSet.of(StepState.MEMBER_REVIEWED), StepState.DECIDED)
        .asks(new ActionInput("resolution", FieldKind.REFERENCE, Resolution.class, true))
        .guard(FourStepWorkflow::ownVillage)
        .guard(c -> notBefore(c, c.record().getReviewedOn()))
        .guard(FourStepWorkflow::decidedByVillagers)
        .effect(c -> c.record().computeDecidedOn(c.at().toLocalDate()))
        .effect(c -> c.record().computeResolution(c.required("resolution", Resolution.class)));
    publication("publish", StepState.DECIDED, StepState.RESOLUTION_PUBLISHED)
        .effect(c -> c.record().computeResolutionNotice(c.required("notice", PublicNotice.class)));
    workflow
        .action("implement", EnumSet.of(StepState.RESOLUTION_PUBLISHED), StepState.IMPLEMENTED)
        .asks(ActionInput.text("implementation"))
        .effect(c -> c.record().computeImplementation(c.required("implementation", String.class)));
    publication("publishResult", StepState.IMPLEMENTED, StepState.RESULT_PUBLISHED)
        .guard(FourStepWorkflow::ownNotice)
        .effect(c -> c.record().computeResultNotice(c.required("notice", PublicNotice.class)));
    workflow
        .action(
            "reject",
            EnumSet.of(StepState.PROPOSED, StepState.CONSULTED, StepState.MEMBER_REVIEWED),
            StepState.REJECTED)
        .asks(ActionInput.text("reason"))
        .effect(c -> c.record().computeRejection(c.required("reason", String.class)));
  }

  private Action<FourStep, StepState> publication(String name, StepState from, StepState to) {
    return workflow
        .action(name, EnumSet.of(from), to)
        .asks(new ActionInput("notice", FieldKind.REFERENCE, PublicNotice.class, true))
        .guard(FourStepWorkflow::ownVillage)
        .guard(FourStepWorkflow::published);
  }

  private static Optional<Message> ownVillage(ActionContext<FourStep> context) {
    String village = context.record().getVillage().getCode();
    boolean own =
        context.caller().grants().stream()
            .anyMatch(grant -> grant.regionCode().startsWith(village));
    return own ? Optional.empty() : refused("village");
  }

  private static Optional<Message> notBefore(ActionContext<FourStep> context, LocalDate before) {
    return before != null && context.at().toLocalDate().isBefore(before)
        ? refused("past", before)
        : Optional.empty();
  }

  private static Optional<Message> majority(ActionContext<FourStep> context) {
    Optional<Number> present = context.input("present", Number.class);
    Optional<Number> inFavour = context.input("inFavour", Number.class);
    if (present.isEmpty() || inFavour.isEmpty()) {
      return Optional.empty();
    }
    long there = present.get().longValue();
    long agree = inFavour.get().longValue();
    if (agree > there || agree < 0) {
      return refused("impossible", agree, there);
    }
    return agree * 2 > there ? Optional.empty() : refused("majority", agree, there);
  }

  private static void reviewed(ActionContext<FourStep> context) {
    FourStep matter = context.record();
    matter.computeReviewedOn(context.at().toLocalDate());
    matter.computeReviewPresent(context.required("present", Number.class).intValue());
    matter.computeReviewFor(context.required("inFavour", Number.class).intValue());
  }

  private static Optional<Message> decidedByVillagers(ActionContext<FourStep> context) {
    return context
        .input("resolution", Resolution.class)
        .filter(r -> !VillageVote.byVillagers(r, context.record().getVillage().getCode()))
        .flatMap(r -> refused("resolution", r.getCode()));
  }

  private static Optional<Message> published(ActionContext<FourStep> context) {
    return context
        .input("notice", PublicNotice.class)
        .filter(n -> !VillageVote.isPublished(n, context.record().getVillage().getCode()))
        .flatMap(n -> refused("notice", n.getCode()));
  }

  private static Optional<Message> ownNotice(ActionContext<FourStep> context) {
    PublicNotice first = context.record().getResolutionNotice();
    return context
        .input("notice", PublicNotice.class)
        .filter(n -> first != null && n.getId().equals(first.getId()))
        .flatMap(n -> refused("same.notice"));
  }

  private static Optional<Message> refused(String key, Object... arguments) {
    return Optional.of(Message.of(FourStep.class, "four-step.refused." + key, arguments));
  }

  @Override
  public Class<FourStep> type() {
    return FourStep.class;
  }

  @Override
  public Workflow<FourStep, ?> workflow() {
    return workflow;
  }
}
