package org.xianjie.management.algorithm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Output;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.core.calendar.StatutoryDays;
import org.xianjie.core.text.Message;
import org.xianjie.management.cover.CoverPlan;
import org.xianjie.management.cover.CoverPlan.Leave;
import org.xianjie.management.cover.CoverPlan.Member;

/** ALG-13 on named values, for one month. */
@Component(service = Algorithm.class)
public final class CoverAlgorithm implements Algorithm {
  private static final String FLEXIBLE = "FLEX";

  @Override
  public int number() {
    return 13;
  }

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    input.require("month");
    LocalDate first = input.date("month");
    List<Member> members = input.objects("cadres").stream().map(this::member).toList();
    input.unique("cadres", members.stream().map(Member::code).toList());
    Set<String> known = new HashSet<>(members.stream().map(Member::code).toList());
    List<Leave> leaves = new ArrayList<>();
    for (Input leave : input.objects("leaves")) {
      leave(leave, first, known, leaves);
    }
    input.check();
    CoverPlan planning = new CoverPlan(StatutoryDays.bundledCalendar()::isWorkday);
    CoverPlan.Plan plan = planning.plan(members, leaves);
    List<Integer> range =
        Arrays.stream(thresholds.text("P-FLEX-LEAVE").split("-")).map(Integer::valueOf).toList();
    List<Object> flexible = new ArrayList<>();
    for (String cadre : known.stream().sorted().toList()) {
      Set<LocalDate> days = new HashSet<>();
      leaves.stream()
          .filter(leave -> leave.cadre().equals(cadre) && leave.flexible())
          .forEach(leave -> days.addAll(planning.days(leave)));
      String status = days.size() < range.getFirst() ? "SHORT" : "OK";
      flexible.add(
          Output.of(
              "cadre",
              cadre,
              "days",
              days.size(),
              "status",
              days.size() > range.getLast() ? "APPROVAL" : status));
    }
    return Output.of(
        "covers", plan.covers().stream().map(CoverAlgorithm::cover).toList(),
        "conflicts", plan.conflicts().stream().map(CoverAlgorithm::conflict).toList(),
        "flexible", flexible);
  }

  private Member member(Input cadre) {
    return new Member(cadre.code("code"), cadre.code("township"), cadre.texts("villages"));
  }

  /** Leave counts in the month only. */
  private static void leave(Input leave, LocalDate first, Set<String> known, List<Leave> leaves) {
    leave.require("from");
    leave.require("to");
    String cadre = leave.code("cadre");
    LocalDate from = leave.date("from");
    LocalDate to = leave.date("to");
    String kind = leave.text("kind");
    if (!cadre.isEmpty() && !known.contains(cadre)) {
      leave.problem(Message.of(CoverAlgorithm.class, "cover.unknown", leave.path("cadre"), cadre));
    }
    if (from == null || to == null || first == null) {
      return;
    }
    if (to.isBefore(from)) {
      leave.problem(
          Message.of(CoverAlgorithm.class, "cover.reversed", leave.path("from"), from, to));
      return;
    }
    YearMonth month = YearMonth.from(first);
    LocalDate begin = from.isBefore(month.atDay(1)) ? month.atDay(1) : from;
    LocalDate end = to.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : to;
    if (!end.isBefore(begin)) {
      leaves.add(new Leave(cadre, begin, end, FLEXIBLE.equals(kind)));
    }
  }

  private static Map<String, Object> cover(CoverPlan.Cover cover) {
    return Output.of(
        "cadre", cover.cadre(),
        "from", cover.from().toString(),
        "to", cover.to().toString(),
        "cover", cover.cover());
  }

  private static Map<String, Object> conflict(CoverPlan.Conflict conflict) {
    return Output.of(
        "cadre", conflict.cadre(),
        "date", conflict.day().toString(),
        "villages", conflict.villages());
  }
}
