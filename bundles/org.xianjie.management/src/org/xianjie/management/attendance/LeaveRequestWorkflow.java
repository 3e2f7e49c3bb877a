package org.xianjie.management.attendance;

import java.util.EnumSet;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.Action;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;
import org.xianjie.management.people.Actor;

/** REQUESTED → APPROVED with a cover → TAKEN → RECORDED, or REJECTED (MGT-R6). */
@Component(service = WorkflowProvider.class)
public final class LeaveRequestWorkflow implements WorkflowProvider<LeaveRequest> {
  private final Workflow<LeaveRequest, LeaveState> workflow =
      Workflow.of(
          LeaveRequest.class,
          LeaveState.class,
          LeaveState.REQUESTED,
          LeaveState.APPROVED,
          LeaveState.TAKEN,
          LeaveState.RECORDED);

  /** Builds the table of actions. */
  public LeaveRequestWorkflow() {
    approval("approve").guard(LeaveRequestWorkflow::withinFlex);
    approval("approveExtra").guard(LeaveRequestWorkflow::beyondFlex);
    workflow
        .action("reject", EnumSet.of(LeaveState.REQUESTED), LeaveState.REJECTED)
        .asks(ActionInput.text("reason"))
        .guard(LeaveRequestWorkflow::notOneself)
        .effect(
            context -> {
              context.record().computeRejection(context.required("reason", String.class));
              context.record().computeDecidedBy(context.caller().account());
            });
    workflow
        .action("take", EnumSet.of(LeaveState.APPROVED), LeaveState.TAKEN)
        .guard(LeaveRequestWorkflow::over);
    workflow
        .action("record", EnumSet.of(LeaveState.TAKEN), LeaveState.RECORDED)
        .effect(
            context ->
                LeaveDays.fillAttendance(context.session(), context.calendar(), context.record()));
  }

  private Action<LeaveRequest, LeaveState> approval(String name) {
    return workflow
        .action(name, EnumSet.of(LeaveState.REQUESTED), LeaveState.APPROVED)
        .asks(new ActionInput("cover", FieldKind.REFERENCE, Cadre.class, true))
        .guard(LeaveRequestWorkflow::notOneself)
        .guard(LeaveRequestWorkflow::coverFree)
        .effect(
            context -> {
              context.record().computeCover(context.required("cover", Cadre.class));
              context.record().computeDecidedBy(context.caller().account());
            });
  }

  private static Optional<Message> notOneself(ActionContext<LeaveRequest> context) {
    return Actor.is(context.caller(), context.record().getCadre())
        ? refused("self")
        : Optional.empty();
  }

  private static Optional<Message> coverFree(ActionContext<LeaveRequest> context) {
    LeaveRequest leave = context.record();
    Optional<Cadre> named = context.input("cover", Cadre.class);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Cadre cover = named.get();
    if (cover.getId().equals(leave.getCadre().getId())) {
      return refused("cover.self");
    }
    Optional<String> away = LeaveDays.overlapping(context.session(), cover, leave);
    if (away.isPresent()) {
      return refused("cover", away.get());
    }
    boolean sameOffice = cover.getEmployer().getId().equals(leave.getCadre().getEmployer().getId());
    return sameOffice || LeaveDays.teamPresent(context.session(), leave)
        ? Optional.empty()
        : refused("cover.team", cover.getCode());
  }

  private static Optional<Message> withinFlex(ActionContext<LeaveRequest> context) {
    int most = LeaveDays.most(context.parameters(), context.record());
    int taken = LeaveDays.flexible(context.session(), context.calendar(), context.record());
    return context.record().getKind() == LeaveKind.FLEX && taken > most
        ? refused("flex", taken, most)
        : Optional.empty();
  }

  private static Optional<Message> beyondFlex(ActionContext<LeaveRequest> context) {
    int most = LeaveDays.most(context.parameters(), context.record());
    int taken = LeaveDays.flexible(context.session(), context.calendar(), context.record());
    return context.record().getKind() == LeaveKind.FLEX && taken > most
        ? Optional.empty()
        : refused("flex.within", most);
  }

  private static Optional<Message> over(ActionContext<LeaveRequest> context) {
    return context.at().toLocalDate().isBefore(context.record().getLastDay())
        ? refused("early", context.record().getLastDay())
        : Optional.empty();
  }

  private static Optional<Message> refused(String key, Object... arguments) {
    return Optional.of(Message.of(LeaveRequest.class, "leave.refused." + key, arguments));
  }

  @Override
  public Class<LeaveRequest> type() {
    return LeaveRequest.class;
  }

  @Override
  public Workflow<LeaveRequest, ?> workflow() {
    return workflow;
  }
}
