package org.xianjie.exchange.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.Households;
import org.xianjie.exchange.TestData;
import org.xianjie.sample.ServicePoint;
import org.xianjie.sample.ServicePointState;

/** What both sides changed waits for a person; what the workflow forbids does not come in. */
class ConflictTest {
  private static final String HOUSEHOLD = "household";
  private static final String POINT = "service-point";
  private static final String CODE = Households.code(1);

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
  void keepsTheRecordUntilSomebodyDecidesForTheirs() throws IOException {
    String conflict = bothChange();
    assertEquals(5L, members(town));
    assertEquals("members", Sites.value(town, "exchange-conflict", conflict, "differing"));
    Sites.decide(town, conflict, "take-theirs");
    assertEquals(4L, members(town));
    assertEquals(
        ConflictState.THEIRS_TAKEN, Sites.value(town, "exchange-conflict", conflict, "state"));
    assertEquals(0, sites.send(town).records(), "both have the same now");
    assertThrows(Refusal.class, () -> Sites.decide(town, conflict, "keep-mine"));
  }

  @Test
  void tellsTheOtherSideWhatWasKept() throws IOException {
    String conflict = bothChange();
    Sites.decide(town, conflict, "keep-mine");
    assertEquals(5L, members(town));
    ParcelReceived back = sites.send(town);
    assertEquals(List.of(), back.conflicts());
    assertEquals(5L, members(county));
    assertEquals(0, sites.send(county).records());
  }

  @Test
  void opensAgainWhenBothKeepTheirs() throws IOException {
    sites.households(county, 3);
    sites.send(county);
    Sites.set(county, CODE, "members", 4);
    Sites.set(town, CODE, "members", 5);
    Path fromCounty = sites.export(county, "c.xjp");
    Path fromTown = sites.export(town, "t.xjp");
    String atTown = sites.take(town, fromCounty).conflicts().getFirst();
    String atCounty = sites.take(county, fromTown).conflicts().getFirst();
    Sites.decide(town, atTown, "keep-mine");
    Sites.decide(county, atCounty, "keep-mine");
    assertEquals(1, sites.send(county).conflicts().size());
    assertEquals(1, sites.send(town).conflicts().size());
    assertEquals(List.of(4L, 5L), List.of(members(county), members(town)));
  }

  @Test
  void takesANewerVersionIntoTheOpenConflict() throws IOException {
    String conflict = bothChange();
    Sites.set(county, CODE, "members", 6);
    assertEquals(List.of(conflict), sites.send(county).conflicts());
    Sites.decide(town, conflict, "take-theirs");
    assertEquals(6L, members(town));
  }

  @Test
  void makesNoConflictOfEqualChanges() throws IOException {
    sites.households(county, 3);
    sites.send(county);
    Sites.set(county, CODE, "members", 4);
    Sites.set(town, CODE, "members", 4);
    ParcelReceived received = sites.send(county);
    assertEquals(List.of(), received.conflicts());
    assertEquals(1, received.unchanged());
  }

  @Test
  void neverUnvoidsARecord() throws IOException {
    sites.households(county, 3);
    sites.send(county);
    Sites.set(county, CODE, "members", 4);
    town.kernel().records().delete(Sites.steward(), HOUSEHOLD, CODE, "重复登记");
    String conflict = sites.send(county).conflicts().getFirst();
    Refusal refusal =
        assertThrows(Refusal.class, () -> Sites.decide(town, conflict, "take-theirs"));
    assertEquals("conflict.voided", refusal.reasons().getFirst().key());
    Sites.decide(town, conflict, "keep-mine");
    assertEquals(1, sites.send(town).updated());
    assertEquals(2, county.count(HOUSEHOLD));
  }

  @Test
  void refusesAStateThatTheWorkflowDoesNotReachAndStoresNothingElse() throws IOException {
    String point = point();
    act(county, point, "open");
    sites.send(county);
    assertEquals(ServicePointState.OPEN, Sites.value(town, POINT, point, "state"));
    sites.households(county, 2);
    Sites.forge(county, ServicePoint.class, point, "state", ServicePointState.PLANNED);
    Refusal refusal = assertThrows(Refusal.class, () -> sites.send(county));
    assertEquals("record.refused", refusal.reasons().get(0).key());
    assertEquals("state.unreachable", refusal.reasons().get(1).key());
    assertEquals(0, town.count(HOUSEHOLD), "nothing of the package was stored");
    assertEquals(ServicePointState.OPEN, Sites.value(town, POINT, point, "state"));
  }

  @Test
  void decidesForNoStateThatTheWorkflowDoesNotReach() {
    String point = point();
    sites.send(county);
    act(county, point, "open");
    act(town, point, "open");
    town.kernel()
        .records()
        .act(Sites.steward(), POINT, point, "close", Optional.empty(), Map.of("reason", "搬迁"));
    ParcelReceived received = sites.send(county);
    String conflict = received.conflicts().getFirst();
    Refusal refusal =
        assertThrows(Refusal.class, () -> Sites.decide(town, conflict, "take-theirs"));
    assertEquals("conflict.state", refusal.reasons().getFirst().key());
    Sites.decide(town, conflict, "keep-mine");
    sites.send(town);
    assertEquals(ServicePointState.CLOSED, Sites.value(county, POINT, point, "state"));
    assertTrue(Sites.value(county, POINT, point, "openedOn") != null);
  }

  private String bothChange() throws IOException {
    sites.households(county, 3);
    sites.send(county);
    Sites.set(county, CODE, "members", 4);
    Sites.set(town, CODE, "members", 5);
    ParcelReceived received = sites.send(county);
    assertEquals(0, received.updated());
    return received.conflicts().getFirst();
  }

  private String point() {
    Map<String, Object> values =
        Map.of("name", "代办点", "village", Households.village(0), "weeklyHours", 20);
    return county.kernel().records().create(Sites.steward(), POINT, values).code();
  }

  private static void act(TestData site, String code, String action) {
    site.kernel().records().act(Sites.steward(), POINT, code, action, Optional.empty(), Map.of());
  }

  private static long members(TestData site) {
    return ((Number) Sites.value(site, HOUSEHOLD, CODE, "members")).longValue();
  }
}
