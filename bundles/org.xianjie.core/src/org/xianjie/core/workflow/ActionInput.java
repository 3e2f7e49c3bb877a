package org.xianjie.core.workflow;

import org.xianjie.core.record.FieldKind;

/**
 * Something an action asks the person for.
 *
 * @param name name in commands ({@code --set reason=…}); label key {@code <type>.input.<name>}
 * @param kind kind of value
 * @param type enum or entity class for choices and references, else the Java type
 * @param required an empty value is refused
 */
public record ActionInput(String name, FieldKind kind, Class<?> type, boolean required) {
  /** A required text of several lines, for example a reason. */
  public static ActionInput text(String name) {
    return new ActionInput(name, FieldKind.LONG_TEXT, String.class, true);
  }

  /** A value that may be left out. */
  public ActionInput optional() {
    return new ActionInput(name, kind, type, false);
  }
}
