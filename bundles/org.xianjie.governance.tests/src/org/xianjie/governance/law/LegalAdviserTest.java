package org.xianjie.governance.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.text.Refusal;
import org.xianjie.governance.County;
import org.xianjie.governance.OneCounty;

/** The legal adviser of a village. */
@ExtendWith(OneCounty.class)
class LegalAdviserTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final County county;

  LegalAdviserTest(County county) {
    this.county = county;
  }

  @Test
  void hasATermThatEndsAfterItBegan() {
    String code = county.create(county.village, "legal-adviser", adviser(FIRST));
    assertEquals(1, county.records().show(county.town, "legal-adviser", code).version());
    Map<String, Object> backwards = adviser(FIRST.minusDays(1));
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> county.create(county.village, "legal-adviser", backwards));
    assertEquals("legal-adviser.refused.dates", refusal.reasons().getFirst().key());
  }

  private static Map<String, Object> adviser(LocalDate last) {
    return Map.of(
        "village",
        County.VILLAGE,
        "name",
        "Lawyer",
        "kind",
        AdviserKind.LAWYER,
        "validFrom",
        FIRST,
        "validTo",
        last);
  }
}
