package org.xianjie.exchange.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.household.Household;
import org.xianjie.core.store.CheckResult;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.Households;
import org.xianjie.exchange.TestData;
import org.xianjie.exchange.importing.ImportProgress;

/** Packages between two machines: what travels, what is refused, what leaves a trace. */
class ParcelTest {
  private static final String HOUSEHOLD = "household";
  private static final int COUNT = 600;

  @TempDir Path folder;
  private Sites sites;
  private TestData county;
  private TestData town;

  @BeforeEach
  void create() throws IOException {
    sites = new Sites(folder.resolve("sites"));
    county = sites.county();
    town = sites.town();
  }

  @AfterEach
  void close() {
    sites.close();
  }

  @Test
  void carriesWhatIsNewThenWhatChangedThenNothing() throws IOException {
    sites.households(county, COUNT);
    ParcelReceived first = sites.send(county);
    assertEquals(COUNT, first.created());
    assertEquals(List.of(), first.conflicts());
    assertEquals(COUNT, town.count(HOUSEHOLD));
    String code = Households.code(7);
    assertEquals(Sites.uid(county, Household.class, code), Sites.uid(town, Household.class, code));
    assertEquals(
        Sites.value(county, HOUSEHOLD, code, "headName"),
        Sites.value(town, HOUSEHOLD, code, "headName"));
    assertEquals(0, sites.send(county).records(), "nothing changed");
    Sites.set(county, code, "members", 9);
    ParcelReceived changed = sites.send(county);
    assertEquals(List.of(1, 1), List.of(changed.records(), changed.updated()));
    assertEquals(9L, ((Number) Sites.value(town, HOUSEHOLD, code, "members")).longValue());
    assertEquals(0, sites.send(town).records(), "no echo of what came from there");
    Sites.set(town, code, "members", 3);
    assertEquals(1, sites.send(town).updated());
    assertEquals(3L, ((Number) Sites.value(county, HOUSEHOLD, code, "members")).longValue());
    county.kernel().records().delete(Sites.steward(), HOUSEHOLD, code, "重复登记");
    assertEquals(1, sites.send(county).updated());
    assertEquals(COUNT - 1, town.count(HOUSEHOLD));
    assertSound();
  }

  @Test
  void takesAPackageOnceAndOnlyInOrder() throws IOException {
    sites.households(county, 3);
    Path first = sites.export(county, "1.xjp");
    assertEquals(3, sites.take(town, first).created());
    ParcelReceived again = sites.take(town, first);
    assertTrue(again.already());
    assertEquals(0, again.created() + again.updated());
    Sites.set(county, Households.code(1), "members", 8);
    Path second = sites.export(county, "2.xjp");
    Path third = sites.export(county, "3.xjp");
    assertRefused("sequence.missing", third);
    Path all = sites.export(county, "4.xjp", true);
    assertEquals(1, sites.take(town, all).updated());
    assertRefused("sequence.old", second);
    assertTrue(sites.take(town, first).already());
    assertEquals(3, town.count(HOUSEHOLD));
  }

  @Test
  void refusesWhatWasCutOffOrChangedAndStoresNothing() throws IOException {
    sites.households(county, 5);
    Path file = sites.export(county, "1.xjp");
    byte[] good = Files.readAllBytes(file);
    for (int length : new int[] {0, 5, 100, good.length / 2, good.length - 1}) {
      Files.write(file, Arrays.copyOf(good, length));
      assertRefused("package.broken", file);
    }
    for (int place : new int[] {0, good.length / 3, good.length / 2, good.length - 10}) {
      byte[] bad = good.clone();
      bad[place] ^= 1;
      Files.write(file, bad);
      assertRefused("package.broken", file);
    }
    assertEquals(0, town.count(HOUSEHOLD));
    Files.write(file, good);
    assertEquals(5, sites.take(town, file).created());
  }

  @Test
  void refusesAPackageForAnotherSiteOrFromAnUnknownOne() {
    Path file = sites.export(county, "1.xjp");
    Refusal own = assertThrows(Refusal.class, () -> sites.take(county, file));
    assertEquals("sender.unknown", own.reasons().getFirst().key());
    try (TestData stranger = TestData.create(folder.resolve("stranger"), "A2")) {
      Refusal unknown = assertThrows(Refusal.class, () -> sites.take(stranger, file));
      assertEquals("sender.unknown", unknown.reasons().getFirst().key());
      Path key = folder.resolve("key.json");
      new ExchangeSites(county.kernel()).publish(county.administrator(), key);
      new ExchangeSites(stranger.kernel())
          .trust(stranger.administrator(), key, Sites.ORGANIZATION, false);
      Refusal otherKey = assertThrows(Refusal.class, () -> sites.take(stranger, file));
      assertEquals("recipient.key", otherKey.reasons().getFirst().key());
      Path strange = folder.resolve("strange.json");
      var keys = new ExchangeSites(stranger.kernel());
      keys.publish(stranger.administrator(), strange);
      var sitesOfCounty = new ExchangeSites(county.kernel());
      Refusal changed =
          assertThrows(
              Refusal.class,
              () ->
                  sitesOfCounty.trust(county.administrator(), strange, Sites.ORGANIZATION, false));
      assertEquals("site.other", changed.reasons().getFirst().key());
      assertEquals(
          "A2",
          sitesOfCounty.trust(county.administrator(), strange, Sites.ORGANIZATION, true).site());
      Refusal ownKey =
          assertThrows(
              Refusal.class,
              () -> sitesOfCounty.trust(county.administrator(), key, Sites.ORGANIZATION, false));
      assertEquals("site.own", ownKey.reasons().getFirst().key());
    }
  }

  @Test
  void needsPermissionPurposeAndAKnownSite() {
    ParcelExport export = new ParcelExport(county.kernel());
    ParcelOrder order = new ParcelOrder(folder.resolve("x.xjp"), Sites.ORGANIZATION, "", false);
    Refusal purpose =
        assertThrows(Refusal.class, () -> export.run(Sites.steward(), order, ImportProgress.NONE));
    assertEquals("purpose.missing", purpose.reasons().getFirst().key());
    assertThrows(
        Refusal.class, () -> export.run(county.person("R-TEAM"), order, ImportProgress.NONE));
    assertThrows(
        Refusal.class, () -> export.run(county.administrator(), order, ImportProgress.NONE));
    ParcelOrder nobody = new ParcelOrder(folder.resolve("x.xjp"), "NOBODY", "核对", false);
    Refusal unknown =
        assertThrows(Refusal.class, () -> export.run(Sites.steward(), nobody, ImportProgress.NONE));
    assertEquals("site.unknown", unknown.reasons().getFirst().key());
    assertFalse(Files.exists(folder.resolve("x.xjp")));
    Path file = sites.export(county, "1.xjp");
    ParcelImport take = new ParcelImport(town.kernel());
    assertThrows(Refusal.class, () -> take.run(town.person("R-TEAM"), file, ImportProgress.NONE));
    var keys = new ExchangeSites(county.kernel());
    assertThrows(Refusal.class, () -> keys.publish(Sites.steward(), folder.resolve("k.json")));
  }

  @Test
  void leavesATraceAndShowsNoSecret() throws IOException {
    sites.households(county, 4);
    Path file = sites.export(county, "1.xjp");
    sites.take(town, file);
    assertEquals(
        List.of(4L, 0L),
        List.of(
            audited(county, "export", HOUSEHOLD, "年度核对"),
            audited(county, "read", HOUSEHOLD, "年度核对")));
    assertEquals(1, audited(county, "export", "exchange-package", "年度核对"));
    String uid = new ParcelInput(file).header().uid();
    assertEquals(4, audited(town, "import", HOUSEHOLD, "package " + uid));
    assertEquals(1, audited(town, "import", "exchange-package", "package " + uid));
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    assertFalse(bytes.contains("虚构人"));
    assertTrue(
        county
            .kernel()
            .access()
            .refuse(county.administrator(), "exchange-site.personal")
            .isPresent(),
        "nobody sees the secret keys");
    assertSound();
  }

  @Test
  void refusesARecordWhoseCodeAnotherOneHas() throws IOException {
    sites.households(county, 2);
    sites.households(town, 2);
    Refusal refusal = assertThrows(Refusal.class, () -> sites.send(county));
    assertEquals("record.refused", refusal.reasons().get(0).key());
    assertEquals("code.taken", refusal.reasons().get(1).key());
  }

  @Test
  void refusesAReferenceToWhatIsNotHere() throws IOException {
    county
        .kernel()
        .records()
        .create(
            county.administrator(),
            "region",
            Map.of(
                "code",
                "520602001999",
                "name",
                "新村",
                "level",
                org.xianjie.core.region.RegionLevel.VILLAGE,
                "parent",
                "520602001"));
    sites.households(county, 2);
    Sites.set(county, Households.code(1), "region", "520602001999");
    Refusal refusal = assertThrows(Refusal.class, () -> sites.send(county));
    assertEquals("reference.missing", refusal.reasons().get(1).key());
    assertTrue(refusal.text(Locale.ENGLISH).contains("520602001999"));
    assertEquals(0, town.count(HOUSEHOLD));
  }

  private void assertRefused(String key, Path file) {
    Refusal refusal = assertThrows(Refusal.class, () -> sites.take(town, file));
    assertEquals(key, refusal.reasons().getFirst().key());
  }

  private static long audited(TestData site, String operation, String type, String reason) {
    return site.kernel()
        .store()
        .read(
            session ->
                session
                    .entityManager()
                    .createQuery(
                        "select count(a) from AuditEntry a where a.operation = :operation"
                            + " and a.recordType = :type and a.reason = :reason",
                        Long.class)
                    .setParameter("operation", operation)
                    .setParameter("type", type)
                    .setParameter("reason", reason)
                    .getSingleResult());
  }

  private void assertSound() {
    for (TestData site : List.of(county, town)) {
      assertEquals(
          List.of(),
          site.signedIn().opened().check().stream()
              .filter(c -> !c.ok())
              .map(CheckResult::id)
              .toList());
    }
  }
}
