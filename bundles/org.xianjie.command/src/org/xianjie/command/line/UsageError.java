package org.xianjie.command.line;

import java.util.Locale;
import org.xianjie.core.text.Message;

/** The command was written in a wrong way: exit code 2. */
public final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Message reason;

  /** Creates the error. */
  public UsageError(Message reason) {
    super(reason.key() + " " + reason.arguments());
    this.reason = reason;
  }

  /** Creates the error from a text of this package. */
  public static UsageError of(String key, Object... arguments) {
    return new UsageError(Message.of(UsageError.class, key, arguments));
  }

  /** Returns what is wrong. */
  public String text(Locale locale) {
    return reason.text(locale);
  }
}
