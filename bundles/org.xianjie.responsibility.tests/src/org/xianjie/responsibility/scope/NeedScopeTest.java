package org.xianjie.responsibility.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Condition;
import org.xianjie.core.text.Refusal;
import org.xianjie.responsibility.County;
import org.xianjie.responsibility.OneCounty;
import org.xianjie.responsibility.need.HouseholdFinder;
import org.xianjie.responsibility.need.NeedCategory;
import org.xianjie.responsibility.need.SimilarNeeds;

/** Who sees which needs, items and households (domain.md §1 and RESP-R14). */
@ExtendWith(OneCounty.class)
class NeedScopeTest {
  private final County county;

  NeedScopeTest(County county) {
    this.county = county;
  }

  @Test
  void showsADepartmentOnlyWhatIsAssignedToIt() {
    String need = assigned(NeedCategory.ENV);
    assertTrue(lists(county.department, "need", "code", need));
    assertTrue(lists(county.department, "responsibility-item", "need.code", need));
    assertFalse(lists(county.otherDepartment, "need", "code", need));
    assertFalse(lists(county.otherDepartment, "responsibility-item", "need.code", need));
    assertTrue(lists(county.department, "household", "code", County.HOUSEHOLD));
    county.act(county.department, need, "refuse", Map.of("reason", "Not ours"));
    assertFalse(lists(county.department, "need", "code", need));
  }

  @Test
  void hidesTheConfidentialRoute() {
    String need = county.record(county.hotline, Map.of("category", NeedCategory.PSY)).code();
    for (Caller caller :
        new Caller[] {county.hotline, county.contact, county.grid, county.desk, county.steward}) {
      assertFalse(lists(caller, "need", "code", need), caller.account());
      assertThrows(Refusal.class, () -> county.kernel().records().show(caller, "need", need));
    }
    assertTrue(lists(county.confidential, "need", "code", need));
    county.act(county.confidential, need, "verify", Map.of());
    county.act(county.confidential, need, "assign", Map.of("lead", "D2"));
    assertTrue(lists(county.otherDepartment, "need", "code", need));
    assertFalse(lists(county.desk, "responsibility-item", "need.code", need));
    assertTrue(lists(county.confidential, "responsibility-item", "need.code", need));
  }

  @Test
  void keepsNormalNeedsFromTheConfidentialDesk() {
    String need = county.record(county.contact, Map.of()).code();
    assertFalse(lists(county.confidential, "need", "code", need));
  }

  @Test
  void showsTheCountyOnlyWhatComesBeforeTheConference() {
    String need = assigned(NeedCategory.ENV);
    assertFalse(lists(county.conference, "need", "code", need));
    county.act(county.desk, need, "escalate", Map.of());
    assertTrue(lists(county.conference, "need", "code", need));
    assertTrue(lists(county.conference, "conference-issue", "need.code", need));
  }

  @Test
  void showsTheGridWorkerTheWordsUntilTheyAreVerified() {
    String need = county.record(county.contact, Map.of()).code();
    assertTrue(show(county.grid, need).value("text").isPresent());
    county.act(county.grid, need, "verify", Map.of());
    assertTrue(show(county.grid, need).masked().contains("text"));
    assertTrue(show(county.contact, need).value("text").isPresent());
  }

  @Test
  void findsTheHouseholdOfACallerByPhone() {
    HouseholdFinder finder = new HouseholdFinder(county.kernel());
    assertEquals(County.HOUSEHOLD, finder.byPhone(county.desk, County.PHONE).getFirst().code());
    assertTrue(finder.byPhone(county.desk, "13900000000").isEmpty());
    Caller elsewhere = County.caller("away", "R-TOWN", "TOWN", "520699");
    assertTrue(finder.byPhone(elsewhere, County.PHONE).isEmpty());
  }

  @Test
  void proposesOpenNeedsOnTheSameMatter() {
    String one = county.record(county.contact, Map.of("category", NeedCategory.LEGAL)).code();
    String other = county.record(county.contact, Map.of("category", NeedCategory.LEGAL)).code();
    SimilarNeeds similar = new SimilarNeeds(county.kernel());
    assertTrue(
        similar.of(county.desk, one, 10).stream().anyMatch(found -> found.code().equals(other)));
    county.act(county.hotline, other, "withdraw", Map.of());
    assertFalse(
        similar.of(county.desk, one, 10).stream().anyMatch(found -> found.code().equals(other)));
  }

  private String assigned(NeedCategory category) {
    String need = county.record(county.contact, Map.of("category", category)).code();
    county.act(county.grid, need, "verify", Map.of());
    county.act(county.desk, need, "assign", Map.of("lead", "D1"));
    return need;
  }

  private boolean lists(Caller caller, String type, String field, String code) {
    ListRequest request = ListRequest.of(type, 10).where(new Condition.Equal(field, code));
    return !county.kernel().records().list(caller, request).records().isEmpty();
  }

  private RecordView show(Caller caller, String need) {
    return county.kernel().records().show(caller, "need", need);
  }
}
