package org.xianjie.management.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.text.Refusal;
import org.xianjie.management.County;
import org.xianjie.management.OneCounty;

/** A round of inspections. */
@ExtendWith(OneCounty.class)
class InspectionRoundTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

  private final County county;

  InspectionRoundTest(County county) {
    this.county = county;
  }

  @Test
  void hasAWindowThatEndsAfterItBegan() {
    String code = county.create(county.department, "inspection-round", round(FIRST));
    assertEquals(1, county.records().show(county.town, "inspection-round", code).version());
    Map<String, Object> backwards = round(FIRST.minusDays(1));
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> county.create(county.department, "inspection-round", backwards));
    assertEquals("inspection-round.refused.dates", refusal.reasons().getFirst().key());
  }

  private static Map<String, Object> round(LocalDate last) {
    return Map.of(
        "kind",
        InspectionKind.CROSS_CHECK,
        "region",
        County.TOWNSHIP,
        "windowFrom",
        FIRST,
        "windowTo",
        last);
  }
}
