package org.xianjie.core.security;

import java.util.regex.Pattern;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/** Which names accounts may have. */
public final class AccountNames {
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,31}");

  private AccountNames() {}

  /**
   * Checks a name: 2 to 32 letters, digits, dots, hyphens and underscores; not the system's own.
   *
   * @throws Refusal with the reason
   */
  public static void check(String name) {
    if (!isAllowed(name)) {
      throw new Refusal(reason(name));
    }
  }

  static boolean isAllowed(String name) {
    return FORM.matcher(name).matches() && !Caller.SYSTEM.equalsIgnoreCase(name);
  }

  static Message reason(String name) {
    return Message.of(AccountNames.class, "refused.account.name", name);
  }
}
