package org.xianjie.management.guarantee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.management.County.refusals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.core.security.Caller;
import org.xianjie.management.County;
import org.xianjie.management.OneCounty;
import org.xianjie.management.guarantee.ResidentService.Span;

/** Guarantees, incentives and the computed eligibility (MGT-R7, MGT-R9, C37). */
@ExtendWith(OneCounty.class)
class GuaranteeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private final County county;

  GuaranteeTest(County county) {
    this.county = county;
  }

  @Test
  void saysWhatIsForWhom() {
    Map<String, Object> subsidy = values(GuaranteeKind.SUBSIDY);
    assertEquals(List.of("guarantee.refused.amount"), refused(subsidy));
    subsidy.put("amount", BigDecimal.valueOf(900));
    subsidy.put("localAverage", BigDecimal.valueOf(1000));
    String code = county.create(county.department, "guarantee", subsidy);
    assertEquals(
        Optional.of(true),
        county.records().show(county.department, "guarantee", code).value("belowAverage"));
    assertEquals(List.of("guarantee.refused.town"), refused(values(GuaranteeKind.CATERING)));
    Map<String, Object> checkup = values(GuaranteeKind.CHECKUP);
    checkup.put("text", "Blood pressure");
    assertEquals(List.of("guarantee.refused.result"), refused(checkup));
    assertEquals(List.of("guarantee.refused.policy"), refused(values(GuaranteeKind.INSURANCE)));
    Map<String, Object> hardship = values(GuaranteeKind.HARDSHIP);
    hardship.put("amount", BigDecimal.TEN);
    assertEquals(List.of("guarantee.refused.hardship"), refused(hardship));
    Map<String, Object> town = values(GuaranteeKind.TALK);
    town.remove("cadre");
    assertEquals(List.of("guarantee.refused.who"), refused(town));
    town.put("town", "TOWN");
    assertEquals(List.of("guarantee.refused.cadre"), refused(town));
    Map<String, Object> late = values(GuaranteeKind.INSURANCE);
    late.put("policyNo", "1");
    late.put("validTo", DAY.minusDays(1));
    assertEquals(List.of("guarantee.refused.dates"), refused(late));
  }

  private List<String> refused(Map<String, Object> values) {
    return refusals(() -> county.create(county.department, "guarantee", values));
  }

  private static Map<String, Object> values(GuaranteeKind kind) {
    Map<String, Object> values = new HashMap<>();
    values.put("cadre", "C-1");
    values.put("kind", kind);
    values.put("day", DAY);
    return values;
  }

  @ParameterizedTest
  @CsvSource({"9, <10", "10, 10"})
  void showsFewUsesOfTheHotlineAsFew(int uses, String shown) {
    String code =
        county.create(
            county.department,
            "support-facility",
            Map.of(
                "organization", "TOWN",
                "kind", FacilityKind.PSY_HOTLINE,
                "telephone", "12356",
                "hours", "24 h",
                "yearlyUseCount", uses));
    assertEquals(
        Optional.of(shown),
        county.records().show(county.town, "support-facility", code).value("shownUse"));
  }

  @Test
  void talksAreBetweenTwo() {
    Map<String, Object> talk = new HashMap<>();
    talk.put("cadre", "C-1");
    talk.put("partner", "C-1");
    talk.put("day", LocalDate.of(2027, 1, 1));
    assertEquals(
        List.of("talk-record.refused.self", "talk-record.refused.future"),
        refusals(() -> county.create(county.department, "talk-record", talk)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-01, 2026-02-28, false",
    "2025-03-01, 2026-03-01, true",
    "2024-02-29, 2025-02-28, true"
  })
  void isEligibleOnTheAnniversary(LocalDate from, LocalDate today, boolean eligible) {
    ResidentService service = ResidentService.of(List.of(new Span(from, today)));
    assertEquals(
        eligible, service.completedOn(1, today).filter(day -> !day.isAfter(today)).isPresent());
  }

  @Test
  void addsUpSpansAndCountsOverlapsOnce() {
    LocalDate today = LocalDate.of(2026, 7, 1);
    Span first = new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));
    Span inside = new Span(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 31));
    Span second = new Span(LocalDate.of(2026, 1, 1), today);
    assertEquals(
        Optional.of(LocalDate.of(2026, 7, 3)),
        ResidentService.of(List.of(second, inside, first)).completedOn(1, today));
    assertEquals(Optional.empty(), ResidentService.of(List.of(first)).completedOn(1, today));
    assertEquals(Optional.empty(), ResidentService.of(List.of()).completedOn(1, today));
  }

  @Test
  void promotesNobodyWithoutEligibility() {
    Map<String, Object> promotion = new HashMap<>();
    promotion.put("cadre", "C-3");
    promotion.put("kind", IncentiveKind.PROMOTION);
    promotion.put("day", DAY);
    promotion.put("basis", "Recommendation");
    assertEquals(
        List.of("incentive.refused.eligible"),
        refusals(() -> county.create(county.department, "incentive", promotion)));
    String code = county.create(county.department, "promotion-eligibility", Map.of("cadre", "C-3"));
    var computed = county.records().show(county.department, "promotion-eligibility", code);
    assertEquals(Optional.of(true), computed.value("unavailable"));
    assertEquals(Optional.empty(), computed.value("meets"));
    assertEquals(
        List.of("promotion-eligibility.refused.again"),
        refusals(
            () ->
                county.create(county.department, "promotion-eligibility", Map.of("cadre", "C-3"))));
    Map<String, Object> basis = Map.of("basis", "Letter 7");
    assertEquals(
        List.of("promotion-eligibility.refused.level"),
        refusals(
            () -> county.act(county.department, "promotion-eligibility", code, "override", basis)));
    Caller city = County.caller("city", "R-CITY-ORG", "ORG", "5206");
    county.act(county.department, "promotion-eligibility", code, "recompute", Map.of());
    county.act(city, "promotion-eligibility", code, "override", basis);
    county.create(county.department, "incentive", promotion);
    assertTrue(
        refusals(
                    () ->
                        county.create(
                            county.department, "promotion-eligibility", Map.of("meets", true)))
                .size()
            > 0);
  }
}
