package org.xianjie.organization;

import java.util.List;
import org.xianjie.core.kernel.Contributions;
import org.xianjie.core.kernel.CoreRules;

/** What the module contributes, as its component annotations declare it. */
public final class OrganizationContributions {
  private OrganizationContributions() {}

  /** Returns new instances of everything. */
  public static Contributions all() {
    return new Contributions(
        List.of(), CoreRules.all(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
