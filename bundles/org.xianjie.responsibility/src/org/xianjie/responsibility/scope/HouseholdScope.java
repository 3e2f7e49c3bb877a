package org.xianjie.responsibility.scope;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.household.Household;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.Session;
import org.xianjie.responsibility.need.NeedRoute;
import org.xianjie.responsibility.need.NeedState;

/**
 * The households an organization may know by name because one of their needs is in its hands
 * (domain.md §1, Visibility rule): the owner of an open item, the confidential desk for open
 * confidential needs, the grid worker until a need is verified.
 */
@Component(service = AssignedScope.class)
public final class HouseholdScope implements AssignedScope {
  private static final String GRID = "R-GRID";
  private static final String OWNED =
      "exists (select i from ResponsibilityItem i where i.need.household = %s"
          + " and i.endedAt is null and i.deleted = false and i.owner.code in :ownedBy)";
  private static final String CONFIDENTIAL =
      "exists (select n from Need n where n.household = %s and n.deleted = false"
          + " and n.route = :confidential and n.state in :open)";
  private static final String UNVERIFIED =
      "exists (select n from Need n where n.household = %s and n.deleted = false"
          + " and n.route = :normal and n.state = :recorded)";

  @Override
  public Class<? extends AbstractRecord> type() {
    return Household.class;
  }

  @Override
  public Condition condition(Caller caller, List<String> organizationCodes) {
    List<Condition> any = new ArrayList<>();
    any.add(new Condition.Jpql(OWNED.formatted("r"), Map.of("ownedBy", organizationCodes)));
    List<String> desks = OpenItems.regions(caller, ConfidentialRoute.DESK, organizationCodes);
    if (!desks.isEmpty()) {
      any.add(in(desks, new Condition.Jpql(CONFIDENTIAL.formatted("r"), confidential())));
    }
    List<String> grids = OpenItems.regions(caller, GRID, organizationCodes);
    if (!grids.isEmpty()) {
      any.add(in(grids, new Condition.Jpql(UNVERIFIED.formatted("r"), unverified())));
    }
    return new Condition.Any(any);
  }

  @Override
  public boolean holds(
      Session session, Caller caller, List<String> organizationCodes, AbstractRecord record) {
    String region = record.getRegionCode();
    return meets(session, OWNED, record, Map.of("ownedBy", organizationCodes))
        || (OpenItems.within(
                region, OpenItems.regions(caller, ConfidentialRoute.DESK, organizationCodes))
            && meets(session, CONFIDENTIAL, record, confidential()))
        || (OpenItems.within(region, OpenItems.regions(caller, GRID, organizationCodes))
            && meets(session, UNVERIFIED, record, unverified()));
  }

  private static boolean meets(
      Session session, String condition, AbstractRecord record, Map<String, Object> parameters) {
    var query =
        session
            .entityManager()
            .createQuery(
                "select count(r) from Household r where r = :household and "
                    + condition.formatted("r"),
                Long.class)
            .setParameter("household", record);
    parameters.forEach(query::setParameter);
    return query.getSingleResult() > 0;
  }

  private static Condition in(List<String> regions, Condition condition) {
    return new Condition.All(List.of(new Condition.Within(regions), condition));
  }

  private static Map<String, Object> confidential() {
    return Map.of("confidential", NeedRoute.CONFIDENTIAL, "open", EnumSet.copyOf(NeedState.open()));
  }

  private static Map<String, Object> unverified() {
    return Map.of("normal", NeedRoute.NORMAL, "recorded", NeedState.RECORDED);
  }
}
