package org.xianjie.talent.training;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.event.EventSink;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** A cadre counts as trained when the session is held and attended (domain.md §6.2). */
@Component(service = WorkflowProvider.class)
public final class TrainingSessionWorkflow implements WorkflowProvider<TrainingSession> {
  private final Workflow<TrainingSession, SessionState> workflow = build();

  @Override
  public Class<TrainingSession> type() {
    return TrainingSession.class;
  }

  @Override
  public Workflow<TrainingSession, ?> workflow() {
    return workflow;
  }

  private static Workflow<TrainingSession, SessionState> build() {
    Workflow<TrainingSession, SessionState> flow =
        Workflow.of(
            TrainingSession.class,
            SessionState.class,
            SessionState.PLANNED,
            SessionState.OPEN,
            SessionState.HELD,
            SessionState.EVALUATED);

    flow.action("open", EnumSet.of(SessionState.PLANNED), SessionState.OPEN);
    flow.action("hold", EnumSet.of(SessionState.OPEN), SessionState.HELD)
        .guard(TrainingSessionWorkflow::hasBegun)
        .guard(TrainingSessionWorkflow::isAttended)
        .effect(TrainingSessionWorkflow::hold);
    flow.action("evaluate", EnumSet.of(SessionState.HELD), SessionState.EVALUATED)
        .guard(
            context ->
                satisfaction(context) == null
                    ? reason("training-session.refused.rating")
                    : Optional.empty())
        .effect(
            context -> {
              context.record().setAttended(attended(context).size());
              context.record().setSatisfaction(satisfaction(context));
            });
    return flow;
  }

  /** Tells the other modules that a cadre was trained. */
  static void announce(EventSink events, TrainingAttendance attendance) {
    TrainingSession session = attendance.getSession();
    events.publish(
        "training.attended",
        session,
        Map.of(
            "cadre", attendance.getCadre().getCode(),
            "kind", session.getCourse().getKind().name(),
            "date", session.getDate().toString()));
  }

  private static Optional<Message> hasBegun(ActionContext<TrainingSession> context) {
    LocalDate date = context.record().getDate();
    return date.isAfter(context.at().toLocalDate())
        ? reason("training-session.refused.future", date)
        : Optional.empty();
  }

  private static Optional<Message> isAttended(ActionContext<TrainingSession> context) {
    return attended(context).isEmpty()
        ? reason("training-session.refused.nobody")
        : Optional.empty();
  }

  private static void hold(ActionContext<TrainingSession> context) {
    List<TrainingAttendance> present = attended(context);
    context.record().setAttended(present.size());
    present.forEach(attendance -> announce(context.events(), attendance));
  }

  private static List<TrainingAttendance> attended(ActionContext<TrainingSession> context) {
    return context
        .session()
        .list(
            RecordQuery.of(TrainingAttendance.class)
                .where("session", context.record())
                .where("attended", true));
  }

  /** Returns the mean in tenths, rounded half up; null where nobody rated. */
  private static Integer satisfaction(ActionContext<TrainingSession> context) {
    List<Integer> ratings =
        attended(context).stream()
            .map(TrainingAttendance::getSatisfaction)
            .filter(Objects::nonNull)
            .toList();
    if (ratings.isEmpty()) {
      return null;
    }
    int sum = ratings.stream().mapToInt(Integer::intValue).sum();
    return (20 * sum + ratings.size()) / (2 * ratings.size());
  }

  private static Optional<Message> reason(String key, Object... arguments) {
    return Optional.of(Message.of(TrainingSession.class, key, arguments));
  }
}
