package org.xianjie.workbench.form;

import java.util.Optional;
import org.xianjie.core.text.Message;

/**
 * What a person put into a field.
 *
 * @param value the typed value; null when empty or not understood
 * @param problem why the input can not be understood
 */
record Entry(Object value, Optional<Message> problem) {
  static Entry of(Object value) {
    return new Entry(value, Optional.empty());
  }

  static Entry wrong(Message problem) {
    return new Entry(null, Optional.of(problem));
  }

  boolean isEmpty() {
    return value == null && problem.isEmpty();
  }
}
