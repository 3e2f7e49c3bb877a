package org.xianjie.core.workflow;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.xianjie.core.record.AbstractRecord;

/**
 * States and actions of a record type.
 *
 * @param <T> record type
 * @param <S> enum of states; its first constant is the initial state
 */
public final class Workflow<T extends AbstractRecord, S extends Enum<S>> {
  private final Class<T> type;
  private final Class<S> states;
  private final Set<S> path;
  private final Map<String, Action<T, S>> actions = new LinkedHashMap<>();

  private Workflow(Class<T> type, Class<S> states, Set<S> path) {
    this.type = type;
    this.states = states;
    this.path = path;
  }

  /**
   * Starts a workflow.
   *
   * @param path the states of the normal way in order, shown as a bar
   */
  @SafeVarargs
  public static <T extends AbstractRecord, S extends Enum<S>> Workflow<T, S> of(
      Class<T> type, Class<S> states, S... path) {
    Set<S> way = EnumSet.noneOf(states);
    for (S state : path) {
      way.add(state);
    }
    return new Workflow<>(type, states, way);
  }

  /** Adds an action that leads to one state. */
  public Action<T, S> action(String name, Set<S> from, S to) {
    return action(name, from, EnumSet.of(to), (context, current) -> to);
  }

  /** Adds an action that leaves the state as it is. */
  public Action<T, S> note(String name, Set<S> from) {
    return action(name, from, from, (context, current) -> current);
  }

  /** Adds an action whose target depends on the record. */
  public Action<T, S> action(
      String name, Set<S> from, Set<S> targets, BiFunction<ActionContext<T>, S, S> target) {
    Action<T, S> action = new Action<>(name, from, targets, target);
    if (actions.put(name, action) != null) {
      throw new IllegalArgumentException("Two actions named " + name);
    }
    return action;
  }

  /** Returns the record type. */
  public Class<T> type() {
    return type;
  }

  /** Returns the enum of states. */
  public Class<S> states() {
    return states;
  }

  /** Returns the states of the normal way in order. */
  public List<S> path() {
    return List.copyOf(path);
  }

  /** Returns the state of a new record. */
  public S initial() {
    return states.getEnumConstants()[0];
  }

  /** Returns all actions in the order they were added. */
  public List<Action<T, S>> actions() {
    return List.copyOf(actions.values());
  }

  /** Finds an action. */
  public Optional<Action<T, S>> action(String name) {
    return Optional.ofNullable(actions.get(name));
  }
}
