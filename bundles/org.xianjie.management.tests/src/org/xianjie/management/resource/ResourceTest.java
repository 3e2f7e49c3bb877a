package org.xianjie.management.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xianjie.management.County.refusals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.kernel.LabelCheck;
import org.xianjie.core.security.Caller;
import org.xianjie.management.County;
import org.xianjie.management.OneCounty;
import org.xianjie.management.attendance.LeaveKind;
import org.xianjie.management.guarantee.GuaranteeKind;
import org.xianjie.management.indicator.ManagementIndicators;

/** Money, equipment and the indicators over them, against numbers counted by hand (MGT-R10). */
@ExtendWith(OneCounty.class)
class ResourceTest {
  private final County county;

  ResourceTest(County county) {
    this.county = county;
  }

  @Test
  void whatIsUsedIsTheSumOfItsUses() {
    String fund = fund(County.VILLAGE, 2025, FundSource.COUNTY_BUDGET, 19_999);
    var below = county.records().show(county.department, "fund", fund);
    assertEquals(Optional.of(true), below.value("belowFloor"));
    assertEquals(
        List.of("fund.refused.again"),
        refusals(() -> fund(County.VILLAGE, 2025, FundSource.COUNTY_BUDGET, 1)));
    assertEquals(
        List.of("fund.refused.village"),
        refusals(() -> fund(County.TOWNSHIP, 2025, FundSource.SPECIAL, 1)));
    assertEquals(
        List.of("fund.refused.pool"),
        refusals(() -> fund(County.VILLAGE, 2025, FundSource.EMERGENCY_POOL, 1)));
    fund(County.COUNTY, 2025, FundSource.EMERGENCY_POOL, 1);
    LocalDate day = LocalDate.of(2025, 5, 1);
    use(fund, UsageKind.TRAINING, 9_000, day);
    use(fund, UsageKind.EQUIPMENT, 3_000, day);
    assertEquals(
        List.of("fund-use.refused.budget"),
        refusals(() -> use(fund, UsageKind.SERVICE, 8_000, day)));
    assertEquals(
        List.of("fund-use.refused.year"),
        refusals(() -> use(fund, UsageKind.SERVICE, 1, LocalDate.of(2026, 5, 1))));
    assertEquals(
        List.of("fund-use.refused.zero"), refusals(() -> use(fund, UsageKind.SERVICE, 0, day)));
    assertEquals(
        Optional.of(new BigDecimal("12000.00")),
        county
            .records()
            .show(county.department, "fund", fund)
            .value("spent", BigDecimal.class)
            .map(spent -> spent.setScale(2)));
    fund(County.OTHER_VILLAGE, 2025, FundSource.COUNTY_BUDGET, 20_000);
    assertEquals(List.of("a 1/2", "b 900000/1200000"), figures("K-50", "2025"));
    assertEquals(
        0,
        new BigDecimal("19999").compareTo((BigDecimal) budget(County.VILLAGE, 2025).get("budget")));
  }

  private Map<String, Object> budget(String village, int year) {
    return county.read(
        session ->
            ((FactResult.Available)
                    county
                        .kernel()
                        .facts()
                        .ask(session, "fact.fund.budget", Map.of("village", village, "year", year)))
                .values());
  }

  @Test
  void countsVehiclesAndKits() {
    equipment(EquipmentKind.VEHICLE, null, EquipmentCondition.WORKING);
    for (EquipmentKind kind :
        List.of(EquipmentKind.COMPUTER, EquipmentKind.PRINTER, EquipmentKind.PHONE)) {
      equipment(kind, "Point 1", EquipmentCondition.WORKING);
    }
    equipment(EquipmentKind.COMPUTER, "Point 2", EquipmentCondition.WORKING);
    equipment(EquipmentKind.PRINTER, "Point 2", EquipmentCondition.REPAIR);
    assertEquals(List.of("a 1/2", "b 1/2"), figures("K-51", "2026"));
  }

  @Test
  void comparesHoursWithTheFirstMonth() {
    assertEquals(List.of(" 0/0"), figures("K-52", "2026-03"));
    hours(LocalDate.of(2026, 3, 1), "15");
    hours(LocalDate.of(2026, 3, 1), "25");
    hours(LocalDate.of(2026, 6, 1), "8");
    assertEquals(List.of(" 1200/2000"), figures("K-52", "2026-06"));
    assertEquals(List.of(" 0/0"), figures("K-52", "2026-05"));
    assertEquals(
        List.of("paper-time-survey.refused.future"),
        refusals(() -> hours(LocalDate.of(2027, 1, 1), "1")));
  }

  @Test
  void countsLeaveAndGuaranteesPerCadre() {
    String leave =
        county.create(
            county.department,
            "leave",
            Map.of(
                "cadre",
                "C-3",
                "kind",
                LeaveKind.FLEX,
                "firstDay",
                LocalDate.of(2026, 4, 1),
                "lastDay",
                LocalDate.of(2026, 4, 2)));
    assertEquals(List.of(" 0/4"), figures("K-48", "2026-04"));
    county.act(county.department, "leave", leave, "approve", Map.of("cover", "C-1"));
    assertEquals(List.of(" 1/4"), figures("K-48", "2026-04"));
    guarantee(GuaranteeKind.CHECKUP, Map.of());
    guarantee(GuaranteeKind.SUBSIDY, Map.of("amount", BigDecimal.TEN));
    assertEquals(List.of(" 0/4"), figures("K-49", "2026-04"));
    guarantee(
        GuaranteeKind.INSURANCE, Map.of("policyNo", "7", "validTo", LocalDate.of(2026, 4, 30)));
    assertEquals(List.of(" 1/4"), figures("K-49", "2026-04"));
    assertEquals(List.of(" 0/4"), figures("K-49", "2026-05"));
  }

  @Test
  void haveLabels() {
    List<String> codes =
        new ManagementIndicators().definitions().stream().map(d -> d.name().key()).toList();
    assertEquals(List.of(), LabelCheck.problems(ManagementIndicators.class, codes));
  }

  private void guarantee(GuaranteeKind kind, Map<String, Object> further) {
    Map<String, Object> values = new HashMap<>(further);
    values.put("cadre", "C-4");
    values.put("kind", kind);
    values.put("day", LocalDate.of(2026, 4, 3));
    county.create(county.department, "guarantee", values);
  }

  private void hours(LocalDate month, String hours) {
    county.create(
        county.department,
        "paper-time-survey",
        Map.of("region", County.TOWNSHIP, "month", month, "hours", new BigDecimal(hours)));
  }

  private void equipment(EquipmentKind kind, String point, EquipmentCondition condition) {
    Map<String, Object> values = new HashMap<>();
    values.put("village", County.VILLAGE);
    values.put("kind", kind);
    values.put("contactPoint", point);
    values.put("quantity", 1);
    values.put("condition", condition);
    county.create(county.department, "equipment", values);
  }

  private String fund(String region, int year, FundSource source, long budget) {
    return county.create(
        county.department,
        "fund",
        Map.of(
            "region", region,
            "year", year,
            "source", source,
            "budget", BigDecimal.valueOf(budget)));
  }

  private void use(String fund, UsageKind usage, long amount, LocalDate day) {
    county.create(
        county.department,
        "fund-use",
        Map.of("fund", fund, "usage", usage, "amount", BigDecimal.valueOf(amount), "day", day));
  }

  private List<String> figures(String code, String period) {
    return county
        .kernel()
        .indicators()
        .compute(
            Caller.system(Locale.ENGLISH), List.of(code), County.COUNTY, period, Optional.empty())
        .values()
        .stream()
        .map(value -> value.figure().orElseThrow())
        .map(f -> f.part() + " " + f.numerator() + "/" + f.denominator())
        .toList();
  }
}
