package org.xianjie.management.supervision;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;
import org.xianjie.management.people.Actor;

/**
 * REPORTED → FACTS → CONDITIONS_CHECK → DECISION → RECORDED; the fact is never deleted (MGT-R5).
 */
@Component(service = WorkflowProvider.class)
public final class FaultToleranceWorkflow implements WorkflowProvider<FaultTolerance> {
  private final Workflow<FaultTolerance, ToleranceState> workflow =
      Workflow.of(FaultTolerance.class, ToleranceState.class, ToleranceState.values());

  /** Builds the table of actions. */
  public FaultToleranceWorkflow() {
    workflow
        .action("investigate", EnumSet.of(ToleranceState.REPORTED), ToleranceState.FACTS)
        .asks(ActionInput.text("facts"))
        .guard(FaultToleranceWorkflow::notOneself)
        .effect(c -> c.record().computeFacts(c.required("facts", String.class)));
    workflow
        .action("check", EnumSet.of(ToleranceState.FACTS), ToleranceState.CONDITIONS_CHECK)
        .asks(new ActionInput("conditions", FieldKind.CHOICES, ToleranceCondition.class, false))
        .guard(FaultToleranceWorkflow::notOneself)
        .effect(FaultToleranceWorkflow::check);
    workflow
        .action("decide", EnumSet.of(ToleranceState.CONDITIONS_CHECK), ToleranceState.DECISION)
        .asks(new ActionInput("decision", FieldKind.CHOICE, ToleranceDecision.class, true))
        .guard(FaultToleranceWorkflow::notOneself)
        .guard(FaultToleranceWorkflow::conditionsMet)
        .effect(FaultToleranceWorkflow::decide);
    workflow
        .action("record", EnumSet.of(ToleranceState.DECISION), ToleranceState.RECORDED)
        .asks(ActionInput.text("lessons"))
        .effect(c -> c.record().computeLessons(c.required("lessons", String.class)));
  }

  private static Optional<Message> notOneself(ActionContext<FaultTolerance> context) {
    return Actor.is(context.caller(), context.record().getCadre())
        ? refused("self")
        : Optional.empty();
  }

  private static void check(ActionContext<FaultTolerance> context) {
    Collection<?> met = context.input("conditions", Collection.class).orElse(Set.of());
    String stored =
        met.stream()
            .map(condition -> ((ToleranceCondition) condition).name())
            .sorted()
            .collect(Collectors.joining(";"));
    context.record().computeConditions(stored.isEmpty() ? null : stored);
  }

  /** An exemption needs: no personal gain, and the procedure kept or decided together. */
  private static Optional<Message> conditionsMet(ActionContext<FaultTolerance> context) {
    boolean exempt =
        context.input("decision", ToleranceDecision.class).orElse(ToleranceDecision.NOT)
            == ToleranceDecision.EXEMPT;
    String stored = context.record().getConditions();
    Set<String> met = stored == null ? Set.of() : Set.of(stored.split(";"));
    boolean enough =
        met.contains(ToleranceCondition.NO_PERSONAL_GAIN.name())
            && (met.contains(ToleranceCondition.PROCEDURE_KEPT.name())
                || met.contains(ToleranceCondition.DECIDED_TOGETHER.name()));
    return exempt && !enough ? refused("conditions") : Optional.empty();
  }

  private static void decide(ActionContext<FaultTolerance> context) {
    FaultTolerance tolerance = context.record();
    tolerance.computeDecision(context.required("decision", ToleranceDecision.class));
    tolerance.computeDecidedBy(context.caller().account());
    tolerance.computeDecidedOn(context.at().toLocalDate());
    if (tolerance.getDecision() == ToleranceDecision.EXEMPT) {
      context
          .events()
          .publish("fault.exempted", tolerance, Map.of("cadre", tolerance.getCadre().getCode()));
    }
  }

  private static Optional<Message> refused(String key, Object... arguments) {
    return Optional.of(
        Message.of(FaultTolerance.class, "fault-tolerance.refused." + key, arguments));
  }

  @Override
  public Class<FaultTolerance> type() {
    return FaultTolerance.class;
  }

  @Override
  public Workflow<FaultTolerance, ?> workflow() {
    return workflow;
  }
}
