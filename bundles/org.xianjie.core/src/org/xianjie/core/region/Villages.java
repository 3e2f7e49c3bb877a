package org.xianjie.core.region;

import java.time.LocalDate;
import java.util.List;
import org.xianjie.core.store.Session;

/** The administrative villages of a place; urban communities do not count. */
public final class Villages {
  private static final String AFTER_DIGITS = ":";

  private Villages() {}

  /** Returns the villages in the region and below that are valid on the day, by code. */
  public static List<Region> of(Session session, String regionCode, LocalDate day) {
    return session
        .entityManager()
        .createQuery(
            "select r from Region r where r.deleted = false and r.level = :village"
                + " and r.code >= :low and r.code < :high"
                + " and (r.validFrom is null or r.validFrom <= :day)"
                + " and (r.validTo is null or r.validTo >= :day) order by r.code",
            Region.class)
        .setParameter("village", RegionLevel.VILLAGE)
        .setParameter("low", regionCode)
        .setParameter("high", regionCode + AFTER_DIGITS)
        .setParameter("day", day)
        .getResultStream()
        .filter(Region::isAdministrativeVillage)
        .toList();
  }
}
