package org.xianjie.core.record;

import static org.xianjie.core.record.RecordEditor.message;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.security.Access;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.workflow.Action;
import org.xianjie.core.workflow.ActionInput;

/**
 * Saves records within a running transaction: values, rules, permission in the region. The window,
 * the commands and the import all come through here.
 */
public final class RecordSaving {
  private final RecordCatalogue catalogue;
  private final RecordEditor editor;
  private final Access access;
  private final Surroundings surroundings;
  private final List<RecordRule<?>> rules;
  private final Transitions transitions;

  RecordSaving(
      RecordCatalogue catalogue,
      Access access,
      Surroundings surroundings,
      List<RecordRule<?>> rules,
      Transitions transitions) {
    this.catalogue = catalogue;
    this.editor = new RecordEditor(catalogue);
    this.access = access;
    this.surroundings = surroundings;
    this.rules = List.copyOf(rules);
    this.transitions = transitions;
  }

  /**
   * Adds a new record.
   *
   * @param values field values, and {@code code} where a person gives one
   * @param history whether computed fields are given too (permission {@code history.import})
   * @return the record, not yet written to the database
   * @throws Refusal with every reason
   */
  public AbstractRecord create(
      Session session,
      Caller caller,
      RecordDescriptor<?> descriptor,
      Map<String, Object> values,
      boolean history) {
    AbstractRecord record = descriptor.create();
    List<Message> problems = prepare(session, caller, record, values, history);
    refuse(problems);
    access
        .refuse(caller, Permissions.create(descriptor.name()), session, record)
        .ifPresent(
            reason -> {
              throw new Refusal(reason);
            });
    session.add(record);
    eachRule(record, context(session, caller, record, true), Created.INSTANCE);
    return record;
  }

  /**
   * Adds a record that another machine made: it keeps its identity. What followed from making it
   * was done there, so that no rule is told of a new record.
   *
   * @param uid identity across machines
   * @param values field values, computed ones too, and {@code code}
   * @return the record, not yet written to the database
   * @throws Refusal with every reason
   */
  public AbstractRecord receive(
      Session session,
      Caller caller,
      RecordDescriptor<?> descriptor,
      String uid,
      Map<String, Object> values) {
    AbstractRecord record = descriptor.create();
    refuse(prepare(session, caller, record, values, true));
    access
        .refuse(caller, Permissions.create(descriptor.name()), session, record)
        .ifPresent(
            reason -> {
              throw new Refusal(reason);
            });
    LocalDateTime utc = surroundings.clock().utc().truncatedTo(ChronoUnit.MICROS);
    record.stamp(caller.account(), utc, uid);
    session.add(record);
    return record;
  }

  /**
   * Edits a record.
   *
   * @throws Refusal with every reason
   */
  public void update(
      Session session,
      Caller caller,
      AbstractRecord record,
      Map<String, Object> values,
      boolean history) {
    String permission = Permissions.update(catalogue.of(record.getClass()).name());
    access
        .refuse(caller, permission, session, record)
        .ifPresent(
            reason -> {
              throw new Refusal(reason);
            });
    List<Message> problems = new ArrayList<>(editor.apply(session, record, values, history));
    if (problems.isEmpty()) {
      problems.addAll(validate(session, caller, record, false));
    }
    refuse(problems);
    access
        .refuse(caller, permission, session, record)
        .ifPresent(
            reason -> {
              throw new Refusal(reason);
            });
  }

  /**
   * Does a workflow action on a record, with the same permissions and guards as for one person.
   *
   * @param at business time of the action, not after now; empty for now
   * @throws Refusal with every reason
   */
  public void act(
      Session session,
      Caller caller,
      AbstractRecord record,
      String action,
      Optional<LocalDateTime> at,
      Map<String, Object> inputs) {
    transitions.act(session, caller, record, action, at, inputs(session, record, action, inputs));
  }

  /** Returns why the values could not be saved as a new record. */
  List<Message> problems(
      Session session, Caller caller, RecordDescriptor<?> descriptor, Map<String, Object> values) {
    return prepare(session, caller, descriptor.create(), values, false);
  }

  /** Replaces codes by records in the inputs of an action. */
  private Map<String, Object> inputs(
      Session session, AbstractRecord record, String action, Map<String, Object> inputs) {
    Map<String, Object> typed = new HashMap<>();
    inputs.forEach(
        (name, value) -> {
          if (value != null) {
            typed.put(name, typed(session, record, action, name, value));
          }
        });
    return typed;
  }

  private Object typed(
      Session session, AbstractRecord record, String action, String name, Object value) {
    Optional<ActionInput> input =
        transitions
            .workflow(record.getClass())
            .flatMap(flow -> flow.action(action).map(Action::inputs))
            .flatMap(all -> all.stream().filter(i -> i.name().equals(name)).findFirst());
    if (input.isEmpty() || input.get().kind() != FieldKind.REFERENCE) {
      return value;
    }
    String code = value instanceof RecordReference reference ? reference.code() : (String) value;
    Class<? extends AbstractRecord> target = input.get().type().asSubclass(AbstractRecord.class);
    Message type = Message.of(target, catalogue.of(target).name());
    return session
        .find(target, code)
        .orElseThrow(() -> new Refusal(message("record.missing", type, code)));
  }

  private List<Message> prepare(
      Session session,
      Caller caller,
      AbstractRecord record,
      Map<String, Object> values,
      boolean history) {
    Map<String, Object> fields = new HashMap<>(values);
    Object code = fields.remove("code");
    if (code instanceof String text && !text.isBlank()) {
      record.setCode(text.strip());
    }
    List<Message> problems = new ArrayList<>(editor.apply(session, record, fields, history));
    transitions.start(record);
    if (record.getCode() == null
        && catalogue.of(record.getClass()).declaration().prefix().isEmpty()) {
      problems.add(message("record.code.missing"));
    }
    if (problems.isEmpty()) {
      problems.addAll(validate(session, caller, record, true));
    }
    return problems;
  }

  private List<Message> validate(
      Session session, Caller caller, AbstractRecord record, boolean isNew) {
    List<Message> typed = editor.check(record).stream().toList();
    if (!typed.isEmpty()) {
      return typed;
    }
    Checked checked = new Checked(new ArrayList<>());
    eachRule(record, context(session, caller, record, isNew), checked);
    editor.checkUnique(session, record).ifPresent(checked.problems()::add);
    if (checked.problems().isEmpty()) {
      record.placeInRegion();
    }
    return checked.problems();
  }

  private <T extends AbstractRecord> RuleContext<T> context(
      Session session, Caller caller, T record, boolean isNew) {
    return new RuleContext<>(
        record,
        isNew,
        surroundings.clock().now(),
        caller,
        session,
        surroundings.calendar().calendar(),
        surroundings.parameters(),
        surroundings.facts(),
        surroundings.events().apply(session));
  }

  @SuppressWarnings("unchecked")
  private <T extends AbstractRecord> void eachRule(
      T record, RuleContext<T> context, RuleCall call) {
    for (RecordRule<?> rule : rules) {
      if (rule.type() == record.getClass()) {
        call.on((RecordRule<T>) rule, context);
      }
    }
  }

  private static void refuse(List<Message> problems) {
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
  }

  /** What to do with each rule of a record. */
  private sealed interface RuleCall {
    <T extends AbstractRecord> void on(RecordRule<T> rule, RuleContext<T> context);
  }

  private record Checked(List<Message> problems) implements RuleCall {
    @Override
    public <T extends AbstractRecord> void on(RecordRule<T> rule, RuleContext<T> context) {
      rule.compute(context);
      problems.addAll(rule.check(context));
    }
  }

  private enum Created implements RuleCall {
    INSTANCE;

    @Override
    public <T extends AbstractRecord> void on(RecordRule<T> rule, RuleContext<T> context) {
      rule.created(context);
    }
  }
}
