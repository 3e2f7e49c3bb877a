package org.xianjie.core.record;

import static org.xianjie.core.record.RecordEditor.message;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xianjie.core.security.Access;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.workflow.Action;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Guard;
import org.xianjie.core.workflow.PossibleAction;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** Moves records along their workflow; says why where a move is impossible. */
final class Transitions {
  private final Map<Class<?>, WorkflowProvider<?>> providers = new HashMap<>();
  private final RecordCatalogue catalogue;
  private final Access access;
  private final Surroundings surroundings;

  Transitions(
      RecordCatalogue catalogue,
      Access access,
      Surroundings surroundings,
      List<WorkflowProvider<?>> workflows) {
    this.catalogue = catalogue;
    this.access = access;
    this.surroundings = surroundings;
    workflows.forEach(provider -> providers.put(provider.type(), provider));
  }

  Optional<Workflow<?, ?>> workflow(Class<?> type) {
    return Optional.ofNullable(providers.get(type)).map(WorkflowProvider::workflow);
  }

  /** Gives a new record the first state of its workflow, unless a history gave it one. */
  <T extends AbstractRecord> void start(T record) {
    RecordDescriptor<?> descriptor = catalogue.of(record.getClass());
    descriptor
        .state()
        .filter(field -> field.read(record) == null)
        .ifPresent(field -> field.write(record, first(record, field)));
  }

  <T extends AbstractRecord> List<PossibleAction> possible(
      Session session, Caller caller, T record) {
    List<PossibleAction> possible = new ArrayList<>();
    Flow<T, ?> flow = flow(record);
    for (Action<T, ?> action : flow.actions()) {
      if (!action.isSystemOnly() && action.from().contains(flow.state())) {
        ActionContext<T> context =
            context(session, caller, record, Map.of(), surroundings.clock().now(), true);
        possible.add(
            new PossibleAction(
                action.name(), label(record, action), action.inputs(), refusals(context, action)));
      }
    }
    return possible;
  }

  <T extends AbstractRecord> void act(
      Session session,
      Caller caller,
      T record,
      String name,
      Optional<LocalDateTime> at,
      Map<String, Object> inputs) {
    flow(record).act(session, caller, record, name, at, inputs);
  }

  private <T extends AbstractRecord> List<Message> refusals(
      ActionContext<T> context, Action<T, ?> action) {
    T record = context.record();
    String permission = Permissions.act(catalogue.of(record.getClass()).name(), action.name());
    List<Message> reasons = new ArrayList<>();
    access.refuse(context.caller(), permission, context.session(), record).ifPresent(reasons::add);
    for (Guard<T> guard : action.guards()) {
      guard.reason(context).ifPresent(reasons::add);
    }
    return reasons;
  }

  private <T extends AbstractRecord> List<Message> missing(
      T record, Action<T, ?> action, Map<String, Object> inputs) {
    List<Message> reasons = new ArrayList<>();
    Set<String> known = new java.util.HashSet<>();
    for (ActionInput input : action.inputs()) {
      known.add(input.name());
      Object value = inputs.get(input.name());
      boolean empty = value == null || (value instanceof String text && text.isBlank());
      if (input.required() && empty) {
        reasons.add(message("action.input", inputLabel(record, input)));
      }
    }
    inputs.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> reasons.add(message("action.unexpected", name)));
    return reasons;
  }

  private <T extends AbstractRecord> ActionContext<T> context(
      Session session,
      Caller caller,
      T record,
      Map<String, Object> inputs,
      LocalDateTime at,
      boolean preview) {
    return new ActionContext<>(
        record,
        Map.copyOf(inputs),
        at,
        caller,
        session,
        surroundings.calendar().calendar(),
        surroundings.parameters(),
        surroundings.facts(),
        surroundings.events().apply(session),
        preview);
  }

  private Message label(AbstractRecord record, Action<?, ?> action) {
    String type = catalogue.of(record.getClass()).name();
    return Message.of(record.getClass(), type + ".action." + action.name());
  }

  private Message inputLabel(AbstractRecord record, ActionInput input) {
    String type = catalogue.of(record.getClass()).name();
    return Message.of(record.getClass(), type + ".input." + input.name());
  }

  private Object first(AbstractRecord record, FieldDescriptor field) {
    return workflow(record.getClass())
        .<Object>map(Workflow::initial)
        .orElseGet(() -> field.type().getEnumConstants()[0]);
  }

  @SuppressWarnings("unchecked")
  private <T extends AbstractRecord> Flow<T, ?> flow(T record) {
    WorkflowProvider<T> provider = (WorkflowProvider<T>) providers.get(record.getClass());
    RecordDescriptor<?> descriptor = catalogue.of(record.getClass());
    if (provider == null) {
      Message type = Message.of(record.getClass(), descriptor.name());
      throw new Refusal(message("action.none", type));
    }
    return flow(provider.workflow(), descriptor.state().orElseThrow(), record);
  }

  private <T extends AbstractRecord, S extends Enum<S>> Flow<T, S> flow(
      Workflow<T, S> workflow, FieldDescriptor field, T record) {
    return new Flow<>(workflow, field, record);
  }

  /** A workflow with the present state of one record. */
  private final class Flow<T extends AbstractRecord, S extends Enum<S>> {
    private final Workflow<T, S> workflow;
    private final FieldDescriptor field;
    private final S state;

    Flow(Workflow<T, S> workflow, FieldDescriptor field, T record) {
      this.workflow = workflow;
      this.field = field;
      this.state = workflow.states().cast(field.read(record));
    }

    S state() {
      return state;
    }

    List<Action<T, S>> actions() {
      return workflow.actions();
    }

    void act(
        Session session,
        Caller caller,
        T record,
        String name,
        Optional<LocalDateTime> at,
        Map<String, Object> inputs) {
      Action<T, S> action =
          workflow
              .action(name)
              .orElseThrow(() -> new Refusal(message("action.unknown", name, names())));
      if (!action.from().contains(state)) {
        throw new Refusal(message("action.state", label(record, action), state));
      }
      if (action.isSystemOnly() && !caller.isSystem()) {
        throw new Refusal(message("action.system", label(record, action)));
      }
      LocalDateTime now = surroundings.clock().now();
      if (at.isPresent() && at.get().isAfter(now)) {
        throw new Refusal(message("action.future", at.get(), now));
      }
      ActionContext<T> context = context(session, caller, record, inputs, at.orElse(now), false);
      List<Message> reasons = missing(record, action, inputs);
      reasons.addAll(refusals(context, action));
      if (!reasons.isEmpty()) {
        throw new Refusal(reasons);
      }
      S target = action.target(context, state);
      action.effects().forEach(effect -> effect.apply(context));
      field.write(record, target);
    }

    private String names() {
      return String.join(", ", workflow.actions().stream().map(Action::name).toList());
    }
  }
}
