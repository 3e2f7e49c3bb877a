package org.xianjie.core.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xianjie.core.region.RegionClass;

class ParameterTableTest {
  private static final LocalDate START = LocalDate.of(2025, 1, 1);
  private static final LocalDate IN_MID = LocalDate.of(2026, 6, 30);

  private final List<Parameter> values =
      new ArrayList<>(
          ParameterCatalogue.bundled().entries().stream()
              .map(ParameterCatalogue.Entry::toRecord)
              .toList());

  @Test
  void phasesCutAtTheFirstAndThirdAnniversary() {
    ParameterTable table = table();
    assertEquals(ProgrammePhase.SHORT, table.phase(START.minusYears(5)));
    assertEquals(ProgrammePhase.SHORT, table.phase(LocalDate.of(2025, 12, 31)));
    assertEquals(ProgrammePhase.MID, table.phase(LocalDate.of(2026, 1, 1)));
    assertEquals(ProgrammePhase.MID, table.phase(LocalDate.of(2027, 12, 31)));
    assertEquals(ProgrammePhase.LONG, table.phase(LocalDate.of(2028, 1, 1)));
    assertEquals(ProgrammePhase.LONG, table.phase(LocalDate.of(2040, 1, 1)));
  }

  @Test
  void responseDaysFollowThePhase() {
    assertEquals("3", value("P-RESP-DAYS", "520602", START));
    assertEquals("2", value("P-RESP-DAYS", "520602", IN_MID));
    assertEquals("2", value("P-RESP-DAYS", "520602", LocalDate.of(2029, 1, 1)));
  }

  @Test
  void satisfactionHasNoTargetInTheFirstYear() {
    ParameterTable table = table();
    assertTrue(table.resolve("P-SATIS", "520602", START).isEmpty());
    ParameterValue mid = table.resolve("P-SATIS", "520602", IN_MID).orElseThrow();
    assertEquals(">", mid.operator());
    assertFalse(mid.isMetBy(85, 100));
    assertTrue(mid.isMetBy(86, 100));
    ParameterValue later =
        table.resolve("P-SATIS", "520602", LocalDate.of(2028, 1, 1)).orElseThrow();
    assertTrue(later.isMetBy(90, 100));
  }

  @Test
  void coverageFollowsTheRegionClassOfTheNearestRegionAbove() {
    assertEquals("85", value("P-COV-HH", "520602001001", IN_MID));
    assertEquals("90", value("P-COV-HH", "330101", IN_MID));
    assertEquals("85", value("P-COV-HH", "330227", IN_MID));
    assertEquals("90", value("P-COV-HH", "99", IN_MID));
  }

  @Test
  void theMostSpecificRegionWinsOverThePhase() {
    values.add(local("P-RESP-DAYS", "1", "5206", LocalDate.of(2026, 1, 1), null));
    values.add(local("P-RESP-DAYS", "4", "520602", LocalDate.of(2026, 1, 1), null));
    assertEquals("4", value("P-RESP-DAYS", "520602001", IN_MID));
    assertEquals("1", value("P-RESP-DAYS", "520603", IN_MID));
    assertEquals("2", value("P-RESP-DAYS", "5205", IN_MID));
    assertEquals("3", value("P-RESP-DAYS", "520602001", LocalDate.of(2025, 12, 31)));
  }

  @Test
  void amongEqualsTheLatestValidValueWins() {
    values.add(local("P-SOLVE-RATE", "86", null, LocalDate.of(2026, 1, 1), null));
    values.add(
        local("P-SOLVE-RATE", "87", null, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));
    assertEquals("85", value("P-SOLVE-RATE", "52", LocalDate.of(2025, 12, 31)));
    assertEquals("87", value("P-SOLVE-RATE", "52", LocalDate.of(2026, 2, 28)));
    assertEquals("86", value("P-SOLVE-RATE", "52", LocalDate.of(2026, 3, 1)));
  }

  @Test
  void anUnknownCodeHasNoValue() {
    assertEquals(Optional.empty(), table().resolve("P-NOTHING", "52", IN_MID));
  }

  @Test
  void judgesByIntegers() {
    ParameterValue half = new ParameterValue("P-X", "50", "%", ">=", "ours", "", START);
    assertTrue(half.isMetBy(1, 2));
    assertFalse(half.isMetBy(333, 667));
    ParameterValue exact = new ParameterValue("P-X", "50", "%", "=", "ours", "", START);
    assertTrue(exact.isMetBy(2, 4));
    ParameterValue most = new ParameterValue("P-X", "50", "%", "<=", "ours", "", START);
    assertTrue(most.isMetBy(1, 3));
    ParameterValue none = new ParameterValue("P-X", "25-45", "", "", "ours", "", START);
    assertThrows(NumberFormatException.class, () -> none.isMetBy(1, 2));
  }

  private String value(String code, String region, LocalDate date) {
    return table().resolve(code, region, date).orElseThrow().value();
  }

  private ParameterTable table() {
    return new ParameterTable(
        values.stream()
            .map(ParameterTable.Row::of)
            .collect(Collectors.groupingBy(row -> row.value().code())),
        Map.of("52", RegionClass.WEST, "33", RegionClass.EAST, "3302", RegionClass.CENTRAL),
        START);
  }

  private static Parameter local(
      String code, String value, String scope, LocalDate from, LocalDate to) {
    Parameter parameter = new Parameter();
    parameter.setParameterCode(code);
    parameter.setValue(value);
    parameter.setScopeRegion(scope);
    parameter.setOperator(">=");
    parameter.setSourceTag("ours");
    parameter.setKind(ParameterKind.LOCAL);
    parameter.setValidFrom(from);
    parameter.setValidTo(to);
    return parameter;
  }
}
