package org.xianjie.core.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/**
 * PLANNED → HELD → MINUTED, or CANCELLED. The minutes are final once every resolution has been
 * voted on.
 */
@Component(service = WorkflowProvider.class)
public final class MeetingWorkflow implements WorkflowProvider<Meeting> {
  private final Workflow<Meeting, MeetingState> workflow =
      Workflow.of(
          Meeting.class,
          MeetingState.class,
          MeetingState.PLANNED,
          MeetingState.HELD,
          MeetingState.MINUTED);

  /** Builds the table of actions. */
  public MeetingWorkflow() {
    workflow
        .action("hold", Set.of(MeetingState.PLANNED), MeetingState.HELD)
        .asks(new ActionInput("present", FieldKind.INTEGER, Integer.class, true))
        .guard(MeetingWorkflow::notBeforeItsTime)
        .guard(MeetingWorkflow::possibleNumber)
        .effect(
            context ->
                context.record().setPresent(context.required("present", Number.class).intValue()))
        .effect(
            context ->
                context
                    .events()
                    .publish(
                        "meeting.held",
                        context.record(),
                        Map.of("type", context.record().getType().name())));
    workflow
        .action("minute", Set.of(MeetingState.HELD), MeetingState.MINUTED)
        .asks(ActionInput.text("minutes"))
        .guard(MeetingWorkflow::everythingDecided)
        .effect(context -> context.record().setMinutes(context.required("minutes", String.class)));
    workflow
        .action("cancel", Set.of(MeetingState.PLANNED), MeetingState.CANCELLED)
        .asks(ActionInput.text("reason"))
        .effect(
            context -> context.record().setCancelReason(context.required("reason", String.class)));
  }

  private static Optional<Message> notBeforeItsTime(ActionContext<Meeting> context) {
    Meeting meeting = context.record();
    return context.at().isBefore(meeting.getTime())
        ? Optional.of(Message.of(Meeting.class, "meeting.refused.early", meeting.getTime()))
        : Optional.empty();
  }

  private static Optional<Message> possibleNumber(ActionContext<Meeting> context) {
    Integer entitled = context.record().getEntitled();
    return context
        .input("present", Number.class)
        .map(Number::intValue)
        .filter(present -> present < 1 || (entitled != null && present > entitled))
        .map(
            present ->
                Message.of(
                    Meeting.class,
                    "meeting.refused.present",
                    present,
                    entitled == null ? "" : entitled));
  }

  private static Optional<Message> everythingDecided(ActionContext<Meeting> context) {
    List<Resolution> open =
        context
            .session()
            .list(
                RecordQuery.of(Resolution.class)
                    .where("meeting", context.record())
                    .where("state", ResolutionState.PROPOSED)
                    .limit(1));
    return open.stream()
        .findFirst()
        .map(r -> Message.of(Meeting.class, "meeting.refused.undecided", r.getCode()));
  }

  @Override
  public Class<Meeting> type() {
    return Meeting.class;
  }

  @Override
  public Workflow<Meeting, ?> workflow() {
    return workflow;
  }
}
