package org.xianjie.core.workflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.xianjie.core.record.AbstractRecord;

/**
 * One row of a workflow table: name, from, to, inputs, guards, effects. The permission is {@code
 * <type>.act.<name>}; labels are {@code <type>.action.<name>}.
 *
 * @param <T> record type
 * @param <S> enum of states
 */
public final class Action<T extends AbstractRecord, S extends Enum<S>> {
  private final String name;
  private final Set<S> from;
  private final BiFunction<ActionContext<T>, S, S> target;
  private final Set<S> targets;
  private final List<ActionInput> inputs = new ArrayList<>();
  private final List<Guard<T>> guards = new ArrayList<>();
  private final List<Effect<T>> effects = new ArrayList<>();
  private boolean systemOnly;

  Action(String name, Set<S> from, Set<S> targets, BiFunction<ActionContext<T>, S, S> target) {
    this.name = name;
    this.from = EnumSet.copyOf(from);
    this.targets = EnumSet.copyOf(targets);
    this.target = target;
  }

  /** Asks the person for a value. */
  public Action<T, S> asks(ActionInput input) {
    inputs.add(input);
    return this;
  }

  /** Adds a condition. */
  public Action<T, S> guard(Guard<T> guard) {
    guards.add(guard);
    return this;
  }

  /** Adds an effect; effects run in the order they were added. */
  public Action<T, S> effect(Effect<T> effect) {
    effects.add(effect);
    return this;
  }

  /** Reserves the action for the system (timers). */
  public Action<T, S> bySystem() {
    systemOnly = true;
    return this;
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  /** Returns the states it starts from. */
  public Set<S> from() {
    return EnumSet.copyOf(from);
  }

  /** Returns the states it may lead to. */
  public Set<S> targets() {
    return EnumSet.copyOf(targets);
  }

  /** Returns what it asks for. */
  public List<ActionInput> inputs() {
    return List.copyOf(inputs);
  }

  /** Returns its conditions. */
  public List<Guard<T>> guards() {
    return List.copyOf(guards);
  }

  /** Returns its effects. */
  public List<Effect<T>> effects() {
    return List.copyOf(effects);
  }

  /** Tells whether only the system does it. */
  public boolean isSystemOnly() {
    return systemOnly;
  }

  /** Returns the state the action leads to. */
  public S target(ActionContext<T> context, S current) {
    S to = target.apply(context, current);
    if (!targets.contains(to)) {
      throw new IllegalStateException(name + " may not lead to " + to);
    }
    return to;
  }
}
