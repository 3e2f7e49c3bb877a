package org.xianjie.exchange.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.xianjie.core.workflow.Action;
import org.xianjie.core.workflow.Workflow;

/** Tells which states a workflow can lead to from another one. */
public final class ReachableStates {
  private final Map<Object, Set<Object>> next = new HashMap<>();

  /** Reads the workflow. */
  public ReachableStates(Workflow<?, ?> workflow) {
    for (Action<?, ?> action : workflow.actions()) {
      for (Object from : action.from()) {
        next.computeIfAbsent(from, f -> new HashSet<>()).addAll(action.targets());
      }
    }
  }

  /** Tells whether actions lead from the one state to the other, or both are the same. */
  public boolean leads(Object from, Object to) {
    Set<Object> seen = new HashSet<>(Set.of(from));
    Deque<Object> waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      for (Object state : next.getOrDefault(waiting.poll(), Set.of())) {
        if (seen.add(state)) {
          waiting.add(state);
        }
      }
    }
    return seen.contains(to);
  }
}
