package org.xianjie.core.parameter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.xianjie.core.region.RegionClass;

/**
 * All values of all parameters, resolved without a database.
 *
 * @param values the values
 * @param regionClasses class by code of the region it was given to; regions below inherit it
 * @param programmeStart first day of the programme
 */
record ParameterTable(
    Map<String, List<Row>> values,
    Map<String, RegionClass> regionClasses,
    LocalDate programmeStart) {

  private static final int MID_FROM_YEAR = 1;
  private static final int LONG_FROM_YEAR = 3;

  /** The most specific region wins, then phase, then region class, then the latest validity. */
  private static final Comparator<Row> PRECEDENCE =
      Comparator.<Row>comparingInt(row -> row.value().scope().length())
          .thenComparing(row -> row.phase().isPresent())
          .thenComparing(row -> row.regionClass().isPresent())
          .thenComparing(row -> row.value().validFrom());

  /** One value with what it is restricted to. */
  record Row(
      ParameterValue value,
      Optional<LocalDate> validTo,
      Optional<ProgrammePhase> phase,
      Optional<RegionClass> regionClass) {

    static Row of(Parameter parameter) {
      return new Row(
          new ParameterValue(
              parameter.getParameterCode(),
              parameter.getValue(),
              Objects.requireNonNullElse(parameter.getUnit(), ""),
              Objects.requireNonNullElse(parameter.getOperator(), ""),
              parameter.getSourceTag(),
              Objects.requireNonNullElse(parameter.getScopeRegion(), ""),
              parameter.getValidFrom()),
          Optional.ofNullable(parameter.getValidTo()),
          Optional.ofNullable(parameter.getPhase()),
          Optional.ofNullable(parameter.getRegionClass()));
    }

    boolean isValidOn(LocalDate date) {
      return !date.isBefore(value.validFrom())
          && validTo.filter(last -> date.isAfter(last)).isEmpty();
    }
  }

  Optional<ParameterValue> resolve(String code, String regionCode, LocalDate date) {
    ProgrammePhase phase = phase(date);
    Optional<RegionClass> regionClass = regionClass(regionCode);
    return values.getOrDefault(code, List.of()).stream()
        .filter(row -> row.isValidOn(date))
        .filter(row -> regionCode.startsWith(row.value().scope()))
        .filter(row -> row.phase().isEmpty() || row.phase().get() == phase)
        .filter(row -> row.regionClass().isEmpty() || row.regionClass().equals(regionClass))
        .max(PRECEDENCE)
        .map(Row::value);
  }

  /** Cuts at the first and the third anniversary; before the start the first phase counts. */
  ProgrammePhase phase(LocalDate date) {
    if (date.isBefore(programmeStart.plusYears(MID_FROM_YEAR))) {
      return ProgrammePhase.SHORT;
    }
    return date.isBefore(programmeStart.plusYears(LONG_FROM_YEAR))
        ? ProgrammePhase.MID
        : ProgrammePhase.LONG;
  }

  private Optional<RegionClass> regionClass(String regionCode) {
    for (int length = regionCode.length(); length > 0; length--) {
      RegionClass found = regionClasses.get(regionCode.substring(0, length));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
