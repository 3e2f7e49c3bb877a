package org.xianjie.management.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.xianjie.management.County.refusals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.management.County;
import org.xianjie.management.OneCounty;

/** Leave only with cover; two to three flexible days a month; no night anywhere (MGT-R6, C7). */
@ExtendWith(OneCounty.class)
class LeaveTest {
  private static final String TYPE = "leave";

  private final County county;

  LeaveTest(County county) {
    this.county = county;
  }

  @Test
  void isTakenWithACoverAndFillsTheAttendance() {
    String code = ask("C-1", LeaveKind.FLEX, day(9, 7), day(9, 8));
    Caller own = County.person("own", "P-1", "R-TOWN", "TOWN", County.TOWNSHIP);
    assertEquals(List.of("leave.refused.self"), refusals(() -> approve(own, code, "C-2")));
    assertEquals(List.of("action.input"), refusals(() -> act(code, "approve", Map.of())));
    assertEquals(
        List.of("leave.refused.cover.self"), refusals(() -> approve(county.town, code, "C-1")));
    approve(county.town, code, "C-2");
    act(code, "take", Map.of());
    act(code, "record", Map.of());
    var shown = county.records().show(county.town, TYPE, code);
    assertEquals(Optional.of(2), shown.value("days"));
    assertEquals(2L, attendance("C-1", Presence.LEAVE));
    String other = ask("C-2", LeaveKind.FLEX, day(9, 8), day(9, 8));
    assertEquals(
        List.of("leave.refused.cover"), refusals(() -> approve(county.town, other, "C-1")));
    assertEquals(
        List.of("leave.refused.overlap"),
        refusals(() -> ask("C-1", LeaveKind.STATUTORY, day(9, 8), day(9, 9))));
    county.act(county.town, TYPE, other, "reject", Map.of("reason", "Harvest"));
  }

  @Test
  void needsASeparateApprovalBeyondThreeFlexibleDays() {
    String three = ask("C-3", LeaveKind.FLEX, day(10, 12), day(10, 14));
    assertEquals(
        List.of("leave.refused.flex.within"),
        refusals(() -> county.act(county.department, TYPE, three, "approveExtra", cover("C-2"))));
    approve(county.town, three, "C-2");
    String fourth = ask("C-3", LeaveKind.FLEX, day(10, 20), day(10, 20));
    assertEquals(
        List.of("leave.refused.flex"), refusals(() -> approve(county.town, fourth, "C-2")));
    assertFalse(
        refusals(() -> county.act(county.town, TYPE, fourth, "approveExtra", cover("C-2")))
            .isEmpty());
    county.act(county.department, TYPE, fourth, "approveExtra", cover("C-2"));
  }

  @Test
  void liesOnWorkingDaysOfOneMonth() {
    assertEquals(
        List.of("leave.refused.dates"),
        refusals(() -> ask("C-4", LeaveKind.FLEX, day(8, 5), day(8, 4))));
    assertEquals(
        List.of("leave.refused.days"),
        refusals(() -> ask("C-4", LeaveKind.FLEX, day(8, 8), day(8, 9))));
    assertEquals(
        List.of("leave.refused.month"),
        refusals(() -> ask("C-4", LeaveKind.FLEX, day(7, 31), day(8, 3))));
    assertEquals(
        List.of("leave.refused.remote"),
        refusals(() -> ask("C-4", LeaveKind.CONCENTRATED, day(8, 3), day(8, 5))));
    String alone = ask("C-4", LeaveKind.STATUTORY, day(12, 7), day(12, 8));
    assertEquals(
        List.of("leave.refused.cover.team"),
        refusals(() -> approve(county.department, alone, "C-1")));
    String later = ask("C-1", LeaveKind.STATUTORY, day(12, 14), day(12, 15));
    approve(county.department, later, "C-2");
    assertEquals(
        List.of("leave.refused.early"),
        refusals(() -> county.act(county.department, TYPE, later, "take", Map.of())));
  }

  @Test
  void attendanceIsAWorkingDayEachOnce() {
    Map<String, Object> values = new HashMap<>();
    values.put("cadre", "C-4");
    values.put("day", day(6, 1));
    values.put("presence", Presence.ON_POST);
    county.create(county.department, "attendance", values);
    assertEquals(
        List.of("attendance.refused.again"),
        refusals(() -> county.create(county.department, "attendance", values)));
    values.put("day", day(6, 6));
    assertEquals(
        List.of("attendance.refused.day"),
        refusals(() -> county.create(county.department, "attendance", values)));
    values.put("day", day(12, 2));
    assertEquals(
        List.of("attendance.refused.future"),
        refusals(() -> county.create(county.department, "attendance", values)));
  }

  @Test
  void noRecordTypeAsksForANight() {
    for (RecordDescriptor<?> type : County.modules().catalogue().all()) {
      for (FieldDescriptor field : type.fields()) {
        assertFalse(field.name().toLowerCase().contains("night"), type.name());
      }
    }
  }

  private String ask(String cadre, LeaveKind kind, LocalDate first, LocalDate last) {
    return county.create(
        county.department,
        TYPE,
        Map.of("cadre", cadre, "kind", kind, "firstDay", first, "lastDay", last));
  }

  private void approve(Caller caller, String code, String cover) {
    county.act(caller, TYPE, code, "approve", cover(cover));
  }

  private static Map<String, Object> cover(String cadre) {
    return Map.of("cover", cadre);
  }

  private void act(String code, String action, Map<String, Object> inputs) {
    county.act(county.town, TYPE, code, action, inputs);
  }

  private long attendance(String cadre, Presence presence) {
    return county.read(
        session ->
            session.count(
                RecordQuery.of(Attendance.class)
                    .where("cadre.code", cadre)
                    .where("presence", presence)));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
