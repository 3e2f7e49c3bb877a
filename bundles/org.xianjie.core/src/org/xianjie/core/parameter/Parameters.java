package org.xianjie.core.parameter;

import java.time.LocalDate;
import java.util.Optional;

/** Thresholds, resolved for a region and a date (domain.md §2). */
public interface Parameters {
  /**
   * Resolves a parameter: the most specific region wins, then programme phase, then region class,
   * then the default; among equals the latest validity.
   *
   * @param code parameter code, for example {@code P-RESP-DAYS}
   * @param regionCode region of the organization asked for
   * @param date the date it is judged on
   * @return empty when nothing is valid there and then
   */
  Optional<ParameterValue> resolve(String code, String regionCode, LocalDate date);

  /**
   * Resolves a whole number. A database that is older than the parameter goes by the default value
   * of the catalogue.
   *
   * @throws IllegalStateException if the catalogue does not know it either
   */
  default int integer(String code, String regionCode, LocalDate date) {
    return resolve(code, regionCode, date)
        .map(ParameterValue::integer)
        .or(() -> ParameterCatalogue.bundled().standard(code))
        .orElseThrow(() -> new IllegalStateException("No value of " + code + " on " + date));
  }
}
