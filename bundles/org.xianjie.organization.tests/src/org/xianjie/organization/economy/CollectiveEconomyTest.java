package org.xianjie.organization.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.organization.OrganizationType;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.region.Region;
import org.xianjie.core.store.Condition;
import org.xianjie.organization.Fixture;
import org.xianjie.organization.OneDatabase;
import org.xianjie.testing.ModuleDatabase;

/** The ledger is computed; a reform needs both checks (ORG-R6, domain.md §4.4). */
@ExtendWith(OneDatabase.class)
class CollectiveEconomyTest {
  private final Fixture fixture;

  CollectiveEconomyTest(Fixture fixture) {
    this.fixture = fixture;
  }

  @Test
  void makesTheLedgerOfIncomesAssetsAndDividends() {
    String village = fixture.village();
    income(village, IncomeSource.LEAD_COOP, "8000.50", LocalDate.of(2026, 3, 1));
    String other = income(village, IncomeSource.ASSET_LEASE, "2000", LocalDate.of(2026, 5, 1));
    income(village, IncomeSource.SERVICE, "9999", LocalDate.of(2025, 12, 31));
    RecordView ledger = ledger(village, 2026);
    assertEquals(Optional.of(new BigDecimal("10000.50")), ledger.value("income"));
    assertEquals(Optional.of(80), ledger.value("largestShare"));
    assertEquals(Optional.of(true), ledger.value("singleSource"));
    assertEquals(
        Optional.of(Set.of(IncomeSource.LEAD_COOP, IncomeSource.ASSET_LEASE)),
        ledger.value("sources"));
    fixture.update("income-entry", other, Map.of("amount", new BigDecimal("2001")));
    assertEquals(Optional.of(false), ledger(village, 2026).value("singleSource"));
    fixture.create(
        "dividend",
        Map.of(
            "village",
            village,
            "date",
            LocalDate.of(2026, 11, 1),
            "amount",
            new BigDecimal("3000")));
    fixture.create(
        "collective-asset",
        Map.of(
            "village",
            village,
            "name",
            "Cold store",
            "type",
            AssetType.BUILDING,
            "amount",
            new BigDecimal("50000"),
            "ownership",
            "Village collective",
            "acquiredOn",
            LocalDate.of(2024, 1, 1)));
    new CollectiveLedgers().run(fixture.database().kernel());
    RecordView full = ledger(village, 2026);
    assertEquals(Optional.of(new BigDecimal("3000.00")), full.value("dividends"));
    assertEquals(Optional.of(new BigDecimal("50000.00")), full.value("assets"));
    assertEquals(Optional.of(new BigDecimal("9999.00")), ledger(village, 2025).value("income"));
    FactResult.Available fact =
        (FactResult.Available)
            fixture
                .database()
                .ask("fact.collective.income", Map.of("village", village, "year", 2026));
    assertEquals(new BigDecimal("10001.50"), fact.values().get("income"));
  }

  @Test
  void finishesAShareReformWithBothChecksAndEvidenceOnly() {
    String reform = fixture.create("share-reform", Map.of("village", fixture.village()));
    fixture.act("share-reform", reform, "start");
    Fixture.refused(
        () -> fixture.act("share-reform", reform, "finish"),
        "share-reform.refused.ownership",
        "share-reform.refused.benefit",
        "share-reform.refused.shares");
    fixture.update(
        "share-reform",
        reform,
        Map.of("publicOwnershipCheck", true, "benefitSharedCheck", true, "sharesTotal", 500));
    Fixture.refused(
        () -> fixture.act("share-reform", reform, "finish"),
        "share-reform.refused.ownership",
        "share-reform.refused.benefit");
    fixture.update("share-reform", reform, Map.of("publicOwnershipEvidence", "Land register 12"));
    Fixture.refused(
        () -> fixture.act("share-reform", reform, "finish"), "share-reform.refused.benefit");
    fixture.update("share-reform", reform, Map.of("benefitSharedEvidence", "Resolution of 1 May"));
    fixture.act("share-reform", reform, "finish");
    Fixture.refused(
        () -> fixture.update("share-reform", reform, Map.of("benefitSharedCheck", false)),
        "share-reform.refused.benefit");
  }

  @Test
  void verifiesAnAssetWithTheValueFound() {
    String asset =
        fixture.create(
            "collective-asset",
            Map.of(
                "village",
                fixture.village(),
                "name",
                "Tractor",
                "type",
                AssetType.EQUIPMENT,
                "amount",
                new BigDecimal("80000"),
                "ownership",
                "Collective"));
    String clearance = fixture.create("asset-clearance", Map.of("asset", asset, "year", 2026));
    Fixture.refused(
        () -> fixture.act("asset-clearance", clearance, "verify"),
        "asset-clearance.refused.amount");
    fixture.update("asset-clearance", clearance, Map.of("foundAmount", new BigDecimal("60000")));
    assertEquals(
        Optional.of(Fixture.TODAY),
        fixture.act("asset-clearance", clearance, "verify").value("verifiedOn"));
  }

  @Test
  void knowsOneMainIndustryPerPlaceAtItsLevel() {
    String village = fixture.village();
    industry(village, IndustryScope.ONE_VILLAGE, true);
    Fixture.refused(
        () -> industry(village, IndustryScope.ONE_VILLAGE, true), "industry.refused.main");
    industry(village, IndustryScope.ONE_VILLAGE, false);
    Fixture.refused(
        () -> industry(village, IndustryScope.ONE_TOWN, false), "industry.refused.level");
  }

  @Test
  void computesThePartOfTheCollective() {
    String village = fixture.village();
    fixture
        .database()
        .write(
            session -> {
              Region region = session.find(Region.class, village).orElseThrow();
              session.add(
                  new Organization(
                      "COOP-" + village,
                      "Cooperative",
                      OrganizationType.COOP,
                      OrganizationLevel.VILLAGE,
                      region));
              return true;
            });
    Map<String, Object> values = new HashMap<>();
    values.put("village", village);
    values.put("year", 2026);
    values.put("model", "Branch + cooperative + households");
    values.put("cooperative", "COOP-" + village);
    values.put("pool", new BigDecimal("100000.05"));
    values.put("shareRatio", 30);
    String model = fixture.create("operating-model", values);
    assertEquals(
        new BigDecimal("30000.02"), fixture.value("operating-model", model, "collectiveIncome"));
    values.put("cooperative", ModuleDatabase.TOWN);
    Fixture.refused(
        () -> fixture.create("operating-model", values), "operating-model.refused.coop");
  }

  private String income(String village, IncomeSource source, String amount, LocalDate date) {
    return fixture.create(
        "income-entry",
        Map.of(
            "village", village,
            "date", date,
            "source", source,
            "amount", new BigDecimal(amount)));
  }

  private RecordView ledger(String village, int year) {
    ListRequest request =
        ListRequest.of("collective-economy", 2)
            .where(new Condition.Equal("village.code", village))
            .where(new Condition.Equal("year", year));
    List<RecordView> found =
        fixture.database().kernel().records().list(Fixture.COUNTY, request).records();
    assertEquals(1, found.size());
    return found.getFirst();
  }

  private String industry(String region, IndustryScope scope, boolean main) {
    return fixture.create(
        "industry", Map.of("name", "Tea", "scope", scope, "region", region, "main", main));
  }
}
