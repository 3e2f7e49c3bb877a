package org.xianjie.management.supervision;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.Action;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;
import org.xianjie.management.people.Actor;

/**
 * FOUND → NOTIFIED → STATEMENT → CONFIRMED or UNFOUNDED; the person is heard, somebody else
 * decides; appeals end UPHELD, CORRECTED or REVOKED (domain.md §8.2).
 */
@Component(service = WorkflowProvider.class)
public final class SupervisionWorkflow implements WorkflowProvider<Supervision> {
  /** Working days in which the person may be heard (local setting). */
  private static final int STATEMENT_DAYS = 5;

  private final Workflow<Supervision, SupervisionState> workflow =
      Workflow.of(
          Supervision.class,
          SupervisionState.class,
          SupervisionState.FOUND,
          SupervisionState.NOTIFIED,
          SupervisionState.STATEMENT,
          SupervisionState.CONFIRMED,
          SupervisionState.RECTIFYING,
          SupervisionState.RECHECK,
          SupervisionState.CLOSED);

  /** Builds the table of actions. */
  public SupervisionWorkflow() {
    workflow
        .action("notify", EnumSet.of(SupervisionState.FOUND), SupervisionState.NOTIFIED)
        .effect(SupervisionWorkflow::notifyPerson);
    workflow
        .action("hear", EnumSet.of(SupervisionState.NOTIFIED), SupervisionState.STATEMENT)
        .asks(ActionInput.text("statement"))
        .effect(c -> c.record().computeStatement(c.required("statement", String.class)));
    workflow
        .action("expire", EnumSet.of(SupervisionState.NOTIFIED), SupervisionState.STATEMENT)
        .guard(SupervisionWorkflow::statementOver);
    decision("confirm", EnumSet.of(SupervisionState.STATEMENT), SupervisionState.CONFIRMED);
    workflow
        .action("dismiss", EnumSet.of(SupervisionState.STATEMENT), SupervisionState.UNFOUNDED)
        .guard(SupervisionWorkflow::somebodyElse)
        .effect(SupervisionWorkflow::clear);
    workflow
        .action("appeal", EnumSet.of(SupervisionState.CONFIRMED), SupervisionState.APPEALED)
        .asks(ActionInput.text("appeal"))
        .effect(c -> c.record().computeAppeal(c.required("appeal", String.class)));
    answer("uphold", SupervisionState.UPHELD);
    answer("correct", SupervisionState.CORRECTED)
        .asks(new ActionInput("category", FieldKind.CHOICE, FaultCategory.class, true))
        .asks(new ActionInput("handling", FieldKind.CHOICE, Handling.class, true))
        .effect(SupervisionWorkflow::judge);
    answer("revoke", SupervisionState.REVOKED).effect(SupervisionWorkflow::clear);
    workflow.action(
        "rectify",
        EnumSet.of(SupervisionState.CONFIRMED, SupervisionState.UPHELD, SupervisionState.CORRECTED),
        SupervisionState.RECTIFYING);
    workflow
        .action("recheck", EnumSet.of(SupervisionState.RECTIFYING), SupervisionState.RECHECK)
        .asks(ActionInput.text("rectification"))
        .effect(c -> c.record().computeRectification(c.required("rectification", String.class)));
    workflow.action("close", EnumSet.of(SupervisionState.RECHECK), SupervisionState.CLOSED);
  }

  private void decision(String name, EnumSet<SupervisionState> from, SupervisionState to) {
    workflow
        .action(name, from, to)
        .asks(new ActionInput("category", FieldKind.CHOICE, FaultCategory.class, true))
        .asks(new ActionInput("handling", FieldKind.CHOICE, Handling.class, true))
        .guard(SupervisionWorkflow::somebodyElse)
        .effect(SupervisionWorkflow::judge)
        .effect(SupervisionWorkflow::confirmed);
  }

  private Action<Supervision, SupervisionState> answer(String name, SupervisionState to) {
    return workflow
        .action(name, EnumSet.of(SupervisionState.APPEALED), to)
        .asks(ActionInput.text("result"))
        .guard(SupervisionWorkflow::otherThanDecider)
        .effect(c -> c.record().computeAppealResult(c.required("result", String.class)));
  }

  private static void notifyPerson(ActionContext<Supervision> context) {
    Supervision finding = context.record();
    finding.computeNotifiedOn(context.at().toLocalDate());
    finding.computeStatementDue(context.calendar().due(context.at(), STATEMENT_DAYS).date());
  }

  private static Optional<Message> statementOver(ActionContext<Supervision> context) {
    return context.at().toLocalDate().isAfter(context.record().getStatementDue())
        ? Optional.empty()
        : refused("statement", context.record().getStatementDue());
  }

  private static Optional<Message> somebodyElse(ActionContext<Supervision> context) {
    if (context.caller().account().equals(context.record().getFinder())) {
      return refused("finder");
    }
    return Actor.is(context.caller(), context.record().getCadre())
        ? refused("self")
        : Optional.empty();
  }

  private static Optional<Message> otherThanDecider(ActionContext<Supervision> context) {
    if (context.caller().account().equals(context.record().getConfirmedBy())) {
      return refused("decider");
    }
    return somebodyElse(context);
  }

  private static void judge(ActionContext<Supervision> context) {
    context.record().computeCategory(context.required("category", FaultCategory.class));
    context.record().computeHandling(context.required("handling", Handling.class));
  }

  private static void confirmed(ActionContext<Supervision> context) {
    Supervision finding = context.record();
    finding.computeConfirmedBy(context.caller().account());
    finding.computeConfirmedOn(context.at().toLocalDate());
    context.events().publish("supervision.confirmed", finding, Map.of());
  }

  /** Unfounded and revoked findings leave no trace of a judgement (S0 §4.5.3). */
  private static void clear(ActionContext<Supervision> context) {
    context.record().computeCategory(null);
    context.record().computeHandling(null);
  }

  private static Optional<Message> refused(String key, Object... arguments) {
    return Optional.of(Message.of(Supervision.class, "supervision.refused." + key, arguments));
  }

  @Override
  public Class<Supervision> type() {
    return Supervision.class;
  }

  @Override
  public Workflow<Supervision, ?> workflow() {
    return workflow;
  }
}
