package org.xianjie.responsibility.scope;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Grant;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.Session;
import org.xianjie.responsibility.need.Need;

/** Asks which needs are in the hands of which organizations. */
final class OpenItems {
  private static final String ITEM =
      "exists (select i from ResponsibilityItem i where i.need = %s and i.endedAt is null"
          + " and i.deleted = false and i.owner.code in :%s)";

  private OpenItems() {}

  /**
   * Returns the condition that an open item of the need belongs to one of the organizations.
   *
   * @param need path of the need in the query, for example {@code r.need}
   * @param name name of the query parameter, different for each condition of one query
   */
  static Condition of(String need, String name, Collection<String> organizations) {
    return organizations.isEmpty()
        ? new Condition.Any(List.of())
        : new Condition.Jpql(ITEM.formatted(need, name), Map.of(name, List.copyOf(organizations)));
  }

  /** Tells whether an open item of the need belongs to one of the organizations. */
  static boolean exists(Session session, Need need, Collection<String> organizations) {
    if (organizations.isEmpty() || need.getId() == null) {
      return false;
    }
    return session
            .entityManager()
            .createQuery(
                "select count(i) from ResponsibilityItem i where i.need = :need"
                    + " and i.endedAt is null and i.deleted = false"
                    + " and i.owner.code in :organizations",
                Long.class)
            .setParameter("need", need)
            .setParameter("organizations", List.copyOf(organizations))
            .getSingleResult()
        > 0;
  }

  /** Returns the organizations the caller acts for. */
  static List<String> organizations(Caller caller) {
    return caller.grants().stream().map(Grant::organizationCode).distinct().toList();
  }

  /** Returns the regions in which the caller holds the role, for these organizations. */
  static List<String> regions(Caller caller, String role, Collection<String> organizations) {
    return caller.grants().stream()
        .filter(grant -> role.equals(grant.role()))
        .filter(grant -> organizations.contains(grant.organizationCode()))
        .map(Grant::regionCode)
        .distinct()
        .toList();
  }

  /** Tells whether the region lies in one of the others. */
  static boolean within(String regionCode, Collection<String> regions) {
    return regions.stream().anyMatch(regionCode::startsWith);
  }
}
