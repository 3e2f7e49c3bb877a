package org.xianjie.governance.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xianjie.governance.County.refusals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.security.Caller;
import org.xianjie.governance.County;
import org.xianjie.governance.OneCounty;

/** Points of households: append-only, no deduction for behaviour (domain.md §7.1, GOV-R7). */
@ExtendWith(OneCounty.class)
class PointsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private final County county;
  private final Caller village;

  PointsTest(County county) {
    this.county = county;
    this.village = county.village;
  }

  @Test
  void areEarnedExchangedAndReversedInALedger() {
    String account = account("H-1");
    assertEquals(
        List.of("points-entry.refused.standard"),
        refusals(() -> earn(account, PointsAction.MEETING)));
    standard(PointsAction.MEETING, 10, 25);
    String first = earn(account, PointsAction.MEETING);
    earn(account, PointsAction.MEETING);
    assertEquals(
        List.of("points-entry.refused.cap"), refusals(() -> earn(account, PointsAction.MEETING)));
    assertEquals(Optional.of(20), balance(account));
    assertEquals(List.of("points-entry.refused.balance"), refusals(() -> exchange(account, 21)));
    exchange(account, 5);
    reverse(account, first);
    assertTrue(refusals(() -> reverse(account, first)).contains("points-entry.refused.reversal"));
    assertEquals(Optional.of(5), balance(account));
    var shown = county.records().show(village, "points-entry", first);
    assertEquals(
        List.of("points-entry.refused.append"),
        refusals(
            () ->
                county
                    .records()
                    .update(village, "points-entry", first, shown.version(), Map.of("day", DAY))));
    assertEquals(List.of("points-account.refused.again"), refusals(() -> account("H-1")));
    assertEquals(
        List.of("points-standard.refused.again"),
        refusals(() -> standard(PointsAction.MEETING, 1, 1)));
  }

  @Test
  void nameWhatTheyAreFor() {
    String account = account("H-2");
    Map<String, Object> entry = entry(account, EntryKind.EARNED);
    assertEquals(
        List.of("points-entry.refused.action"),
        refusals(() -> county.create(village, "points-entry", entry)));
    Map<String, Object> exchange = entry(account, EntryKind.EXCHANGE);
    exchange.put("points", -5);
    assertTrue(
        refusals(() -> county.create(village, "points-entry", exchange))
            .contains("points-entry.refused.exchange"));
    Map<String, Object> typed = entry(account, EntryKind.EARNED);
    typed.put("amount", 100);
    assertEquals(1, refusals(() -> county.create(village, "points-entry", typed)).size());
  }

  private String account(String household) {
    return county.create(
        village,
        "points-account",
        Map.of("household", household, "openedOn", LocalDate.of(2026, 1, 1)));
  }

  private void standard(PointsAction action, int points, int cap) {
    county.create(
        village,
        "points-standard",
        Map.of(
            "village", County.VILLAGE,
            "action", action,
            "points", points,
            "quarterCap", cap,
            "approvedBy", "Assembly of March"));
  }

  private String earn(String account, PointsAction action) {
    Map<String, Object> values = entry(account, EntryKind.EARNED);
    values.put("action", action);
    return county.create(village, "points-entry", values);
  }

  private void exchange(String account, int points) {
    Map<String, Object> values = entry(account, EntryKind.EXCHANGE);
    values.put("goods", "Salt");
    values.put("points", points);
    county.create(village, "points-entry", values);
  }

  private void reverse(String account, String wrong) {
    Map<String, Object> values = entry(account, EntryKind.REVERSAL);
    values.put("reversed", wrong);
    county.create(village, "points-entry", values);
  }

  private static Map<String, Object> entry(String account, EntryKind kind) {
    Map<String, Object> values = new HashMap<>();
    values.put("account", account);
    values.put("day", DAY);
    values.put("kind", kind);
    return values;
  }

  private Optional<Object> balance(String account) {
    return county.records().show(village, "points-account", account).value("balance");
  }
}
