package org.xianjie.core.security;

import java.util.List;
import java.util.Locale;

/**
 * Who asks. Made by the sign-in; every service call carries it.
 *
 * @param account account name
 * @param displayName name shown to people
 * @param personCode business code of the person behind the account; empty for technical accounts
 * @param grants valid grants
 * @param locale language of messages
 */
public record Caller(
    String account, String displayName, String personCode, List<Grant> grants, Locale locale) {

  /** The account of work the system does by itself. */
  public static final String SYSTEM = "system";

  /** Copies the grants. */
  public Caller {
    grants = List.copyOf(grants);
  }

  /** Tells whether the system itself acts. */
  public boolean isSystem() {
    return SYSTEM.equals(account);
  }

  /** Returns the caller for work the system does by itself (timers, event consumers). */
  public static Caller system(Locale locale) {
    return new Caller(SYSTEM, SYSTEM, "", List.of(), locale);
  }
}
