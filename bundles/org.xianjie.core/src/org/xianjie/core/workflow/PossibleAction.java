package org.xianjie.core.workflow;

import java.util.List;
import org.xianjie.core.text.Message;

/**
 * An action as the person sees it: possible, or why not.
 *
 * @param name action name
 * @param label its label
 * @param inputs what it asks for
 * @param reasons why it is impossible now; empty when possible
 */
public record PossibleAction(
    String name, Message label, List<ActionInput> inputs, List<Message> reasons) {
  /** Tells whether the action may be tried. */
  public boolean isPossible() {
    return reasons.isEmpty();
  }
}
