package org.xianjie.management.people;

import org.xianjie.core.person.Cadre;
import org.xianjie.core.security.Caller;

/** Who acts, seen from the cadre a record is about. */
public final class Actor {
  private Actor() {}

  /** Tells whether the caller is the cadre. */
  public static boolean is(Caller caller, Cadre cadre) {
    return cadre != null
        && !caller.personCode().isEmpty()
        && caller.personCode().equals(cadre.getPerson().getCode());
  }

  /** Tells whether the caller holds the role. */
  public static boolean holds(Caller caller, String role) {
    return caller.grants().stream().anyMatch(grant -> grant.role().equals(role));
  }
}
