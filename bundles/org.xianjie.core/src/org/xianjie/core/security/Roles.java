package org.xianjie.core.security;

import java.util.Locale;
import org.xianjie.core.text.Labels;

/** The roles of domain.md §1; each has a label {@code role.<id>}. */
public final class Roles {
  private static final String PREFIX = "role.";

  private Roles() {}

  /** Tells whether the role is one of the specification. */
  public static boolean isKnown(String role) {
    return Labels.of(Roles.class).has(Locale.ENGLISH, PREFIX + role);
  }

  /** Returns the name of a known role in the language. */
  public static String label(String role, Locale locale) {
    return Labels.of(Roles.class).text(locale, PREFIX + role);
  }
}
