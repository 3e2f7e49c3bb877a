package org.xianjie.organization.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.record.RecordView;
import org.xianjie.organization.Fixture;
import org.xianjie.organization.OneDatabase;
import org.xianjie.organization.network.PartyOrgType;
import org.xianjie.testing.ModuleDatabase;

/** Acceptance by a checklist the county defines (ORG-R1). */
@ExtendWith(OneDatabase.class)
class StandardAcceptanceTest {
  private final Fixture fixture;

  StandardAcceptanceTest(Fixture fixture) {
    this.fixture = fixture;
  }

  @Test
  void isAcceptedWhenEveryItemIsMet() {
    String township = fixture.township(fixture.county());
    String branch = fixture.branch(fixture.village(township));
    String task = item(township, "Task");
    String list = item(township, "List");
    item(ModuleDatabase.TOWNSHIP, "Of another township");
    String acceptance = acceptance(branch, 2026);
    Fixture.refused(() -> acceptance(branch, 2026), "record.unique");
    acceptance(branch, 2027);
    Fixture.refused(
        () -> fixture.act("standard-acceptance", acceptance, "selfAssess"),
        "standard-acceptance.refused.items");
    finding(acceptance, task, true);
    String unmet = finding(acceptance, list, false);
    fixture.act("standard-acceptance", acceptance, "selfAssess");
    Fixture.refused(
        () -> fixture.act("standard-acceptance", acceptance, "accept"),
        "standard-acceptance.refused.unmet");
    fixture.act("standard-acceptance", acceptance, "fail", Map.of("reason", "List not public"));
    Fixture.refused(
        () -> fixture.update("acceptance-finding", unmet, Map.of("met", true)),
        "acceptance-finding.refused.decided");
    fixture.act("standard-acceptance", acceptance, "recheck");
    fixture.update("acceptance-finding", unmet, Map.of("met", true));
    RecordView accepted = fixture.act("standard-acceptance", acceptance, "accept");
    assertEquals(Optional.of(AcceptanceState.ACCEPTED), accepted.value("state"));
    assertEquals(Optional.of(Fixture.TODAY), accepted.value("decidedOn"));
  }

  @Test
  void isForVillageBranchesOnly() {
    String group =
        fixture.create(
            "party-org",
            Map.of(
                "name",
                "Group",
                "type",
                PartyOrgType.PARTY_GROUP,
                "region",
                ModuleDatabase.VILLAGE,
                "members",
                3));
    Fixture.refused(() -> acceptance(group, 2026), "standard-acceptance.refused.type");
  }

  private String item(String region, String title) {
    return fixture.create(
        "checklist-item",
        Map.of(
            "title",
            title,
            "kind",
            ChecklistKind.TASK,
            "region",
            region,
            "validFrom",
            Fixture.TODAY.minusYears(1)));
  }

  private String acceptance(String branch, int year) {
    return fixture.create("standard-acceptance", Map.of("branch", branch, "year", year));
  }

  private String finding(String acceptance, String item, boolean met) {
    return fixture.create(
        "acceptance-finding", Map.of("acceptance", acceptance, "item", item, "met", met));
  }
}
