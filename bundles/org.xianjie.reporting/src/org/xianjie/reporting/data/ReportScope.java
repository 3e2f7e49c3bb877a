package org.xianjie.reporting.data;

import java.time.LocalDateTime;
import java.util.Optional;
import org.xianjie.core.indicator.Period;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.region.Region;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/**
 * What a report is about.
 *
 * @param place code of the organization or region as asked
 * @param placeName its name
 * @param regionCode region whose subtree counts
 * @param period period, in business dates
 * @param asOf data cut-off, business time: later happenings are unknown
 */
public record ReportScope(
    String place, String placeName, String regionCode, Period period, LocalDateTime asOf) {

  /**
   * Finds the organization or region and reads the period.
   *
   * @param place code of an organization or a region
   * @param period {@code 2026}, {@code 2026-H1}, {@code 2026-Q3}, {@code 2026-09}, {@code now}
   * @param asOf data cut-off; empty for business now
   * @throws Refusal for an unknown place or period
   */
  public static ReportScope resolve(
      Kernel kernel, String place, String period, Optional<LocalDateTime> asOf) {
    LocalDateTime cutOff = asOf.orElseGet(() -> kernel.clock().now());
    Period read =
        Period.parse(period, cutOff.toLocalDate()).orElseThrow(() -> refused("period", period));
    return kernel.store().read(session -> found(session, place, read, cutOff));
  }

  private static ReportScope found(
      Session session, String place, Period period, LocalDateTime asOf) {
    Optional<Organization> organization = session.find(Organization.class, place);
    if (organization.isPresent()) {
      String region = organization.get().getRegion().getCode();
      return new ReportScope(place, organization.get().getName(), region, period, asOf);
    }
    Region region = session.find(Region.class, place).orElseThrow(() -> refused("place", place));
    return new ReportScope(place, region.getName(), region.getCode(), period, asOf);
  }

  private static Refusal refused(String what, String value) {
    return new Refusal(Message.of(ReportScope.class, "refused." + what, value));
  }
}
