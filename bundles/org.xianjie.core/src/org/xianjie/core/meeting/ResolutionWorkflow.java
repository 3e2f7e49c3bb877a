package org.xianjie.core.meeting;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.parameter.Fraction;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/**
 * PROPOSED → ADOPTED or REJECTED by the votes: more than half of those present. A body of the
 * village needs its quorum, and only the village itself records its vote (domain.md GOV-R1); nobody
 * above can do it for the village.
 */
@Component(service = WorkflowProvider.class)
public final class ResolutionWorkflow implements WorkflowProvider<Resolution> {
  private static final String QUORUM = "P-QUORUM";

  private final Workflow<Resolution, ResolutionState> workflow =
      Workflow.of(
          Resolution.class,
          ResolutionState.class,
          ResolutionState.PROPOSED,
          ResolutionState.ADOPTED);

  /** Builds the table of actions. */
  public ResolutionWorkflow() {
    workflow
        .action(
            "vote",
            Set.of(ResolutionState.PROPOSED),
            EnumSet.of(ResolutionState.ADOPTED, ResolutionState.REJECTED),
            (context, current) -> result(context))
        .asks(votes("votesFor"))
        .asks(votes("votesAgainst"))
        .asks(votes("votesAbstained"))
        .guard(ResolutionWorkflow::meetingHeld)
        .guard(ResolutionWorkflow::ownVillage)
        .guard(ResolutionWorkflow::quorum)
        .guard(ResolutionWorkflow::possibleVotes)
        .effect(ResolutionWorkflow::decide)
        .effect(
            context ->
                context
                    .events()
                    .publish(
                        result(context) == ResolutionState.ADOPTED
                            ? "resolution.adopted"
                            : "resolution.rejected",
                        context.record(),
                        Map.of(
                            "meetingType", context.record().getMeeting().getType().name(),
                            "subjectType", text(context.record().getSubjectType()),
                            "subjectCode", text(context.record().getSubjectCode()))));
  }

  private static ActionInput votes(String name) {
    return new ActionInput(name, FieldKind.INTEGER, Integer.class, true);
  }

  private static Optional<Message> meetingHeld(ActionContext<Resolution> context) {
    MeetingState state = context.record().getMeeting().getState();
    return state == MeetingState.HELD
        ? Optional.empty()
        : Optional.of(Message.of(Resolution.class, "resolution.refused.not.held"));
  }

  private static Optional<Message> ownVillage(ActionContext<Resolution> context) {
    Meeting meeting = context.record().getMeeting();
    boolean own =
        context.caller().grants().stream()
            .anyMatch(grant -> grant.regionCode().startsWith(meeting.getRegionCode()));
    return own || !meeting.getType().isVillageBody()
        ? Optional.empty()
        : Optional.of(
            Message.of(
                Resolution.class, "resolution.refused.own.village", meeting.getRegionCode()));
  }

  private static Optional<Message> quorum(ActionContext<Resolution> context) {
    Meeting meeting = context.record().getMeeting();
    if (!meeting.getType().isVillageBody() || meeting.getPresent() == null) {
      return Optional.empty();
    }
    if (meeting.getEntitled() == null) {
      return Optional.of(Message.of(Resolution.class, "resolution.refused.entitled"));
    }
    ParameterValue parameter =
        context
            .parameters()
            .resolve(QUORUM, meeting.getRegionCode(), context.at().toLocalDate())
            .orElseThrow(() -> new IllegalStateException("No value of " + QUORUM));
    return Fraction.parse(parameter.value())
            .isReachedBy(meeting.getPresent(), meeting.getEntitled())
        ? Optional.empty()
        : Optional.of(
            Message.of(
                Resolution.class,
                "resolution.refused.quorum",
                meeting.getPresent(),
                meeting.getEntitled(),
                parameter.value(),
                parameter.sourceTag()));
  }

  private static Optional<Message> possibleVotes(ActionContext<Resolution> context) {
    Integer present = context.record().getMeeting().getPresent();
    if (context.isPreview() || present == null || context.inputs().size() < 3) {
      return Optional.empty();
    }
    if (Stream.of("votesFor", "votesAgainst", "votesAbstained")
        .anyMatch(name -> count(context, name) < 0)) {
      return Optional.of(Message.of(Resolution.class, "resolution.refused.negative"));
    }
    long votes =
        count(context, "votesFor")
            + count(context, "votesAgainst")
            + count(context, "votesAbstained");
    return votes == present
        ? Optional.empty()
        : Optional.of(Message.of(Resolution.class, "resolution.refused.votes", votes, present));
  }

  private static void decide(ActionContext<Resolution> context) {
    Resolution resolution = context.record();
    resolution.setVotesFor(Math.toIntExact(count(context, "votesFor")));
    resolution.setVotesAgainst(Math.toIntExact(count(context, "votesAgainst")));
    resolution.setVotesAbstained(Math.toIntExact(count(context, "votesAbstained")));
    resolution.setDecidedOn(context.at().toLocalDate());
  }

  private static ResolutionState result(ActionContext<Resolution> context) {
    return 2 * count(context, "votesFor") > context.record().getMeeting().getPresent()
        ? ResolutionState.ADOPTED
        : ResolutionState.REJECTED;
  }

  private static long count(ActionContext<Resolution> context, String name) {
    return context.required(name, Number.class).longValue();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  @Override
  public Class<Resolution> type() {
    return Resolution.class;
  }

  @Override
  public Workflow<Resolution, ?> workflow() {
    return workflow;
  }
}
