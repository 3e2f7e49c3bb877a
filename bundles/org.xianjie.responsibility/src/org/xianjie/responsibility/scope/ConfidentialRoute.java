package org.xianjie.responsibility.scope;

import java.util.List;
import java.util.Optional;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.Session;
import org.xianjie.responsibility.need.Need;
import org.xianjie.responsibility.need.NeedRoute;

/**
 * RESP-R14: confidential needs, and what belongs to them, exist for the confidential desk of the
 * region and for the organization it assigned them to; for nobody else.
 */
final class ConfidentialRoute {
  static final String DESK = "R-CONFDESK";

  private ConfidentialRoute() {}

  /**
   * Returns the condition for lists.
   *
   * @param prefix path from the listed record to the need with a trailing dot, or empty
   */
  static Optional<Condition> condition(Caller caller, String prefix) {
    if (caller.isSystem()) {
      return Optional.empty();
    }
    List<String> organizations = OpenItems.organizations(caller);
    String need = prefix.isEmpty() ? "r" : "r." + prefix.substring(0, prefix.length() - 1);
    return Optional.of(
        new Condition.Any(
            List.of(
                new Condition.Equal(prefix + "route", NeedRoute.NORMAL),
                new Condition.Within(OpenItems.regions(caller, DESK, organizations)),
                OpenItems.of(need, "visibleTo", organizations))));
  }

  static boolean isVisible(Session session, Caller caller, Need need) {
    List<String> organizations = OpenItems.organizations(caller);
    return caller.isSystem()
        || need.getRoute() == NeedRoute.NORMAL
        || OpenItems.within(need.getRegionCode(), OpenItems.regions(caller, DESK, organizations))
        || OpenItems.exists(session, need, organizations);
  }
}
