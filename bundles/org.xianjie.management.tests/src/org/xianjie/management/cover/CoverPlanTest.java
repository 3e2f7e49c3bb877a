package org.xianjie.management.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xianjie.management.cover.CoverPlan.Conflict;
import org.xianjie.management.cover.CoverPlan.Cover;
import org.xianjie.management.cover.CoverPlan.Leave;
import org.xianjie.management.cover.CoverPlan.Member;
import org.xianjie.management.cover.CoverPlan.Plan;

class CoverPlanTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
  private final CoverPlan planning =
      new CoverPlan(
          day ->
              day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);

  @Test
  void oneMemberCoversTheWholeLeaveOverTheWeekend() {
    List<Member> team = List.of(member("C1", "T1", "V1"), member("C2", "T1"), member("C3", "T2"));
    Plan plan = planning.plan(team, List.of(leave("C1", 3, 8)));
    assertEquals(
        new Plan(List.of(new Cover("C1", MONDAY.plusDays(3), MONDAY.plusDays(8), "C2")), List.of()),
        plan);
  }

  @Test
  void whoIsAwayCannotCover() {
    List<Member> team = List.of(member("C1", "T1", "V1"), member("C2", "T1", "V2"));
    Plan plan = planning.plan(team, List.of(leave("C1", 0, 1), leave("C2", 1, 2)));
    assertEquals(
        List.of(
            new Cover("C1", MONDAY, MONDAY, "C2"),
            new Cover("C2", MONDAY.plusDays(2), MONDAY.plusDays(2), "C1")),
        plan.covers());
    assertEquals(
        List.of(
            new Conflict("C1", MONDAY.plusDays(1), List.of("V1")),
            new Conflict("C2", MONDAY.plusDays(1), List.of("V2"))),
        plan.conflicts());
  }

  @Test
  void withoutAVillageOrAWorkingDayNobodyIsNeeded() {
    List<Member> team = List.of(member("C1", "T1"), member("C2", "T1", "V2"));
    Plan plan = planning.plan(team, List.of(leave("C1", 0, 4), leave("C2", 5, 6)));
    assertEquals(new Plan(List.of(), List.of()), plan);
  }

  @Test
  void coversAreShared() {
    List<Member> team =
        List.of(
            member("C1", "T1", "V1"),
            member("C2", "T1", "V2"),
            member("C3", "T1"),
            member("C4", "T1"));
    Plan plan = planning.plan(team, List.of(leave("C1", 0, 4), leave("C2", 0, 4)));
    assertEquals(List.of("C3", "C4"), plan.covers().stream().map(Cover::cover).toList());
  }

  @Test
  void everyDayIsCoveredOrAConflictWhateverTheOrder() {
    Random random = new Random(12);
    for (int round = 0; round < 100; round++) {
      List<Member> team = new ArrayList<>();
      List<Leave> leaves = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        team.add(member("C" + i, "T" + i % 2, "V" + i));
        int from = random.nextInt(20);
        leaves.add(leave("C" + i, from, from + random.nextInt(5)));
      }
      Plan plan = planning.plan(team, leaves);
      for (Leave leave : leaves) {
        for (LocalDate day : planning.days(leave)) {
          long covers = plan.covers().stream().filter(c -> covers(c, leave.cadre(), day)).count();
          boolean anybody =
              team.stream()
                  .filter(m -> sameTeam(m.code(), leave.cadre()))
                  .anyMatch(m -> !isAway(leaves, m.code(), day));
          assertEquals(anybody ? 1 : 0, covers);
          Conflict conflict =
              new Conflict(leave.cadre(), day, List.of("V" + leave.cadre().charAt(1)));
          assertEquals(!anybody, plan.conflicts().contains(conflict));
        }
      }
      for (Cover cover : plan.covers()) {
        assertTrue(sameTeam(cover.cover(), cover.cadre()));
        assertFalse(isAway(leaves, cover.cover(), cover.from()));
        assertFalse(isAway(leaves, cover.cover(), cover.to()));
      }
      Collections.shuffle(team, random);
      Collections.shuffle(leaves, random);
      assertEquals(plan, planning.plan(team, leaves));
    }
  }

  private static boolean covers(Cover cover, String cadre, LocalDate day) {
    return cover.cadre().equals(cadre) && !day.isBefore(cover.from()) && !day.isAfter(cover.to());
  }

  private static boolean sameTeam(String one, String other) {
    return !one.equals(other) && (one.charAt(1) - other.charAt(1)) % 2 == 0;
  }

  private boolean isAway(List<Leave> leaves, String cadre, LocalDate day) {
    Set<LocalDate> days = new HashSet<>();
    leaves.stream()
        .filter(l -> l.cadre().equals(cadre))
        .forEach(l -> days.addAll(planning.days(l)));
    return days.contains(day);
  }

  private static Member member(String code, String township, String... villages) {
    return new Member(code, township, List.of(villages));
  }

  private static Leave leave(String cadre, int from, int to) {
    return new Leave(cadre, MONDAY.plusDays(from), MONDAY.plusDays(to), true);
  }
}
