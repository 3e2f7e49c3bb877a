package org.xianjie.responsibility.scope;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.Session;
import org.xianjie.responsibility.conference.IssueState;
import org.xianjie.responsibility.need.Need;
import org.xianjie.responsibility.need.NeedRoute;
import org.xianjie.responsibility.need.NeedState;

/**
 * The needs in the hands of an organization: those with an open item of it; for the county
 * organization department those before the joint conference; for a grid worker those still to be
 * verified in the grid; for the confidential desk those of the confidential route (domain.md §1,
 * Visibility rule).
 */
@Component(service = AssignedScope.class)
public final class NeedScope implements AssignedScope {
  private static final String CONFERENCE = "R-COUNTY-ORG";
  private static final String GRID = "R-GRID";

  @Override
  public Class<? extends AbstractRecord> type() {
    return Need.class;
  }

  @Override
  public Condition condition(Caller caller, List<String> organizationCodes) {
    return ofNeed(caller, "", organizationCodes);
  }

  /**
   * Returns the condition for lists of what belongs to a need.
   *
   * @param prefix path from the listed record to the need with a trailing dot, or empty
   */
  static Condition ofNeed(Caller caller, String prefix, List<String> organizationCodes) {
    String need = prefix.isEmpty() ? "r" : "r." + prefix.substring(0, prefix.length() - 1);
    Condition conference =
        new Condition.Jpql(
            "exists (select c from ConferenceIssue c where c.need = "
                + need
                + " and c.state <> :settled and c.deleted = false)",
            Map.of("settled", IssueState.DONE));
    Condition escalated =
        new Condition.Any(
            List.of(new Condition.Equal(prefix + "state", NeedState.ESCALATED), conference));
    Condition unverified = new Condition.Equal(prefix + "state", NeedState.RECORDED);
    Condition desk = new Condition.Equal(prefix + "route", NeedRoute.CONFIDENTIAL);
    return new Condition.Any(
        List.of(
            OpenItems.of(need, "assignedTo", organizationCodes),
            in(OpenItems.regions(caller, CONFERENCE, organizationCodes), escalated),
            in(OpenItems.regions(caller, GRID, organizationCodes), unverified),
            in(OpenItems.regions(caller, ConfidentialRoute.DESK, organizationCodes), desk)));
  }

  private static Condition in(List<String> regions, Condition condition) {
    return new Condition.All(List.of(new Condition.Within(regions), condition));
  }

  @Override
  public boolean holds(
      Session session, Caller caller, List<String> organizationCodes, AbstractRecord record) {
    return holdsNeed(session, caller, organizationCodes, (Need) record);
  }

  /** Tells whether the need is in the hands of one of the organizations. */
  static boolean holdsNeed(
      Session session, Caller caller, List<String> organizationCodes, Need need) {
    String region = need.getRegionCode();
    return OpenItems.exists(session, need, organizationCodes)
        || (OpenItems.within(region, OpenItems.regions(caller, CONFERENCE, organizationCodes))
            && isBeforeConference(session, need))
        || (OpenItems.within(region, OpenItems.regions(caller, GRID, organizationCodes))
            && need.getState() == NeedState.RECORDED)
        || (OpenItems.within(
                region, OpenItems.regions(caller, ConfidentialRoute.DESK, organizationCodes))
            && need.getRoute() == NeedRoute.CONFIDENTIAL);
  }

  private static boolean isBeforeConference(Session session, Need need) {
    return need.getState() == NeedState.ESCALATED
        || session
                .entityManager()
                .createQuery(
                    "select count(c) from ConferenceIssue c where c.need = :need"
                        + " and c.state <> :settled and c.deleted = false",
                    Long.class)
                .setParameter("need", need)
                .setParameter("settled", IssueState.DONE)
                .getSingleResult()
            > 0;
  }
}
