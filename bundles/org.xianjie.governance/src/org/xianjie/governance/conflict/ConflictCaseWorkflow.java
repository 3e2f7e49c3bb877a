package org.xianjie.governance.conflict;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.Action;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/**
 * REPORTED → ACCEPTED → MEDIATING → SETTLED → REVISIT → CLOSED, or UNSETTLED; violence, crimes and
 * harm to minors are referred, never mediated (domain.md §7.2).
 */
@Component(service = WorkflowProvider.class)
public final class ConflictCaseWorkflow implements WorkflowProvider<ConflictCase> {
  private final Workflow<ConflictCase, ConflictState> workflow =
      Workflow.of(
          ConflictCase.class,
          ConflictState.class,
          ConflictState.REPORTED,
          ConflictState.ACCEPTED,
          ConflictState.MEDIATING,
          ConflictState.SETTLED,
          ConflictState.REVISIT,
          ConflictState.CLOSED);

  /** Builds the table of actions. */
  public ConflictCaseWorkflow() {
    workflow
        .action("accept", EnumSet.of(ConflictState.REPORTED), ConflictState.ACCEPTED)
        .guard(ConflictCaseWorkflow::mayBeMediated);
    workflow
        .action("mediate", EnumSet.of(ConflictState.ACCEPTED), ConflictState.MEDIATING)
        .asks(new ActionInput("mediators", FieldKind.CHOICES, MediatorKind.class, true))
        .guard(ConflictCaseWorkflow::mayBeMediated)
        .effect(ConflictCaseWorkflow::mediate);
    result("settle", ConflictState.SETTLED);
    result("fail", ConflictState.UNSETTLED)
        .asks(new ActionInput("told", FieldKind.BOOLEAN, Boolean.class, true))
        .guard(ConflictCaseWorkflow::told);
    workflow
        .action("revisit", EnumSet.of(ConflictState.SETTLED), ConflictState.REVISIT)
        .asks(new ActionInput("holds", FieldKind.BOOLEAN, Boolean.class, true))
        .effect(c -> c.record().computeHolds(c.required("holds", Boolean.class)));
    workflow.action(
        "close", EnumSet.of(ConflictState.REVISIT, ConflictState.UNSETTLED), ConflictState.CLOSED);
    workflow
        .action(
            "refer",
            EnumSet.complementOf(
                EnumSet.of(ConflictState.CLOSED, ConflictState.REFERRED, ConflictState.WITHDRAWN)),
            ConflictState.REFERRED)
        .asks(new ActionInput("target", FieldKind.CHOICE, ReferralTarget.class, true))
        .guard(ConflictCaseWorkflow::policeOrCourt)
        .effect(c -> c.record().computeReferredTo(c.required("target", ReferralTarget.class)));
    workflow
        .action(
            "withdraw",
            EnumSet.complementOf(
                EnumSet.of(ConflictState.CLOSED, ConflictState.REFERRED, ConflictState.WITHDRAWN)),
            ConflictState.WITHDRAWN)
        .asks(ActionInput.text("reason"))
        .effect(c -> c.record().computeReason(c.required("reason", String.class)));
  }

  private Action<ConflictCase, ConflictState> result(String name, ConflictState to) {
    return workflow
        .action(name, EnumSet.of(ConflictState.MEDIATING), to)
        .asks(ActionInput.text("result"))
        .asks(new ActionInput("listened", FieldKind.BOOLEAN, Boolean.class, true))
        .asks(new ActionInput("empathised", FieldKind.BOOLEAN, Boolean.class, true))
        .asks(new ActionInput("solved", FieldKind.BOOLEAN, Boolean.class, true))
        .guard(ConflictCaseWorkflow::threeSteps)
        .effect(ConflictCaseWorkflow::record);
  }

  private static Optional<Message> mayBeMediated(ActionContext<ConflictCase> context) {
    ConflictCause cause = context.record().getCause();
    return cause.isReferredOnly() ? refused("never", cause) : Optional.empty();
  }

  private static void mediate(ActionContext<ConflictCase> context) {
    Collection<?> mediators = context.required("mediators", Collection.class);
    context
        .record()
        .computeMediators(
            mediators.stream()
                .map(mediator -> ((MediatorKind) mediator).name())
                .sorted()
                .collect(Collectors.joining(";")));
  }

  private static Optional<Message> threeSteps(ActionContext<ConflictCase> context) {
    boolean skipped =
        context.inputs().containsValue(Boolean.FALSE)
            && !(is(context, "listened") && is(context, "empathised") && is(context, "solved"));
    return skipped ? refused("steps") : Optional.empty();
  }

  private static boolean is(ActionContext<ConflictCase> context, String step) {
    return context.input(step, Boolean.class).orElse(false);
  }

  private static Optional<Message> told(ActionContext<ConflictCase> context) {
    return context.input("told", Boolean.class).filter(told -> !told).isPresent()
        ? refused("told")
        : Optional.empty();
  }

  private static void record(ActionContext<ConflictCase> context) {
    ConflictCase conflict = context.record();
    conflict.computeResult(context.required("result", String.class));
    conflict.computeListened(true);
    conflict.computeEmpathised(true);
    conflict.computeSolved(true);
    conflict.computeResultOn(context.at().toLocalDate());
    conflict.computeDays(
        Math.toIntExact(
            ChronoUnit.DAYS.between(conflict.getReportedOn(), context.at().toLocalDate())));
  }

  private static Optional<Message> policeOrCourt(ActionContext<ConflictCase> context) {
    ConflictCause cause = context.record().getCause();
    return context
        .input("target", ReferralTarget.class)
        .filter(target -> cause.isReferredOnly() && target == ReferralTarget.DEPARTMENT)
        .flatMap(target -> refused("police", cause));
  }

  private static Optional<Message> refused(String key, Object... arguments) {
    return Optional.of(Message.of(ConflictCase.class, "conflict-case.refused." + key, arguments));
  }

  @Override
  public Class<ConflictCase> type() {
    return ConflictCase.class;
  }

  @Override
  public Workflow<ConflictCase, ?> workflow() {
    return workflow;
  }
}
