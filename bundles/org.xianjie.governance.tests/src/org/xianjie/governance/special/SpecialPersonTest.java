package org.xianjie.governance.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.governance.County.refusals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.core.security.Caller;
import org.xianjie.governance.County;
import org.xianjie.governance.OneCounty;

/** The most sensitive table exists for one desk only (GOV-R8). */
@ExtendWith(OneCounty.class)
class SpecialPersonTest {
  private static final String TYPE = "special-person";

  private final County county;
  private final Caller desk = County.caller("desk", "R-CONFDESK", "TOWN", County.TOWNSHIP);

  SpecialPersonTest(County county) {
    this.county = county;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R-VILLAGE",
        "R-TOWN",
        "R-COUNTY-ORG",
        "R-CITY-ORG",
        "R-COUNTY-SEC",
        "R-CONTACT",
        "R-TEAM",
        "R-STEWARD",
        "R-ADMIN",
        "R-DISC",
        "R-THIRD",
        "R-REPORT"
      })
  void isInvisibleToEverybodyElse(String role) {
    String code = county.create(desk, TYPE, values(LocalDate.of(2027, 12, 1)));
    Caller other = County.caller("other", role, "ORG", County.COUNTY);
    assertFalse(refusals(() -> county.records().show(other, TYPE, code)).isEmpty());
    assertFalse(
        refusals(() -> county.create(other, TYPE, values(LocalDate.of(2027, 12, 1)))).isEmpty());
    for (String verb : List.of("read", "export", "import", "personal")) {
      assertFalse(county.kernel().access().holds(other, TYPE + "." + verb), verb);
    }
  }

  @Test
  void isNeverExported() {
    assertTrue(county.kernel().access().holds(desk, TYPE + ".read"));
    assertFalse(county.kernel().access().holds(desk, TYPE + ".export"));
    assertFalse(county.kernel().access().holds(desk, TYPE + ".import"));
  }

  @Test
  void isReviewedWithinAYearAndHasAPurpose() {
    assertEquals(
        List.of("special-person.refused.review"),
        refusals(() -> county.create(desk, TYPE, values(LocalDate.of(2027, 12, 2)))));
    Map<String, Object> withoutPurpose = values(LocalDate.of(2027, 6, 1));
    withoutPurpose.remove("purpose");
    assertFalse(refusals(() -> county.create(desk, TYPE, withoutPurpose)).isEmpty());
  }

  private static Map<String, Object> values(LocalDate review) {
    Map<String, Object> values = new HashMap<>();
    values.put("village", County.VILLAGE);
    values.put("person", "Somebody");
    values.put("kind", SpecialKind.DRUG_REHABILITATION);
    values.put("basis", LegalBasisKind.STATUTORY_DUTY);
    values.put("basisText", "Law of the land");
    values.put("servicePlan", "A weekly call");
    values.put("caretaker", "C-1");
    values.put("reviewDue", review);
    values.put("purpose", "Service of the month");
    return values;
  }
}
