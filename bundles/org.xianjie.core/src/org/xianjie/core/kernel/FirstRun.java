package org.xianjie.core.kernel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.xianjie.core.store.Algorithms;

/**
 * What a new database is made for.
 *
 * @param regionCode statistical code of the province, prefecture or county it serves (2, 4 or 6
 *     digits)
 * @param site the site in generated business codes, for example {@code A1}
 * @param programmeStart first day of the programme
 * @param businessTime the business time at which the clock stands still (demo); empty for a running
 *     clock
 * @param administrator sign-in name of the first administrator
 * @param password password of the first administrator; the caller wipes it afterwards
 * @param locale language of generated names
 * @param algorithms what encrypted fields and audit are sealed with
 */
public record FirstRun(
    String regionCode,
    String site,
    LocalDate programmeStart,
    Optional<LocalDateTime> businessTime,
    String administrator,
    char[] password,
    Locale locale,
    Algorithms algorithms) {
  /** A database with the standard algorithms. */
  public FirstRun(
      String regionCode,
      String site,
      LocalDate programmeStart,
      Optional<LocalDateTime> businessTime,
      String administrator,
      char[] password,
      Locale locale) {
    this(
        regionCode,
        site,
        programmeStart,
        businessTime,
        administrator,
        password,
        locale,
        Algorithms.STANDARD);
  }
}
