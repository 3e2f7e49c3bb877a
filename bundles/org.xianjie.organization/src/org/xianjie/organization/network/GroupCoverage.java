package org.xianjie.organization.network;

import java.util.List;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.store.Session;

/** Which villager groups the tree of party organizations covers. */
final class GroupCoverage {
  private GroupCoverage() {}

  /** Tells whether a party organization names the group among those it covers. */
  static boolean isCovered(Session session, Region group) {
    return session
            .entityManager()
            .createQuery(
                "select count(p) from PartyOrg p where p.deleted = false"
                    + " and p.coversGroups like :code",
                Long.class)
            .setParameter("code", "%" + group.getCode() + "%")
            .getSingleResult()
        > 0;
  }

  /** Returns the remote groups without party organization, stationed force or known gap. */
  static List<Region> uncovered(Session session) {
    return session
        .entityManager()
        .createQuery(
            "select r from Region r where r.deleted = false and r.level = :group"
                + " and r.remote = true and r.validTo is null and not exists"
                + " (select g from CoverageGap g where g.deleted = false and g.region = r"
                + " and (g.state = :open or g.measure = :stationed)) order by r.id",
            Region.class)
        .setParameter("group", RegionLevel.GROUP)
        .setParameter("open", CoverageGapState.OPEN)
        .setParameter("stationed", CoverageMeasure.STATIONED_FORCE)
        .getResultStream()
        .filter(region -> !isCovered(session, region))
        .toList();
  }
}
