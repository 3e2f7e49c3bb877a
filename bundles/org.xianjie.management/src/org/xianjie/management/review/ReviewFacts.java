package org.xianjie.management.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.management.attendance.LeaveRequest;
import org.xianjie.management.attendance.LeaveState;
import org.xianjie.management.supervision.FaultTolerance;
import org.xianjie.management.supervision.ToleranceDecision;

/**
 * The facts of a half-year, a line each, filled by the system. Leave and exempted cases are printed
 * so that nobody holds them against the cadre (ALG-10).
 */
final class ReviewFacts {
  private final RuleContext<HalfYearReview> context;
  private final LocalDate from;
  private final LocalDate to;

  ReviewFacts(RuleContext<HalfYearReview> context) {
    this.context = context;
    HalfYearReview review = context.record();
    this.from = LocalDate.of(review.getYear(), review.getHalf() == 1 ? 1 : 7, 1);
    this.to = from.plusMonths(6).minusDays(1);
  }

  /** Returns the text. */
  String text() {
    List<Message> lines = new ArrayList<>();
    String cadre = context.record().getCadre().getCode();
    String region = context.record().getRegion().getCode();
    lines.add(
        asked(
            "fact.need.stats",
            "needs",
            Map.of("region", region, "from", from, "to", to),
            "received",
            "onTime",
            "solved"));
    lines.add(
        asked(
            "fact.visit.stats",
            "visits",
            Map.of("cadre", cadre, "from", from, "to", to),
            "visits",
            "effective"));
    lines.add(
        asked(
            "fact.assignment.active",
            "assignments",
            Map.of("cadre", cadre, "date", to),
            "assignments"));
    String assignment = context.record().getAssignmentCode();
    lines.add(
        asked(
            "fact.project.of",
            "projects",
            Map.of("assignment", assignment == null ? "" : assignment),
            "projects"));
    lines.add(
        asked(
            "fact.cadre.training",
            "training",
            Map.of("cadre", cadre, "from", from, "to", to),
            "trainings"));
    lines.add(line("exempted", exempted()));
    lines.add(line("leave", leave()));
    return String.join(
        "\n", lines.stream().map(line -> line.text(context.caller().locale())).toList());
  }

  private Message asked(String code, String name, Map<String, Object> question, String... values) {
    return switch (context.facts().ask(context.session(), code, question)) {
      case FactResult.Unavailable missing -> line("unavailable", line("name." + name));
      case FactResult.Available answer -> {
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
          shown[i] = shown(answer.values().get(values[i]));
        }
        yield line(name, shown);
      }
    };
  }

  private static Object shown(Object value) {
    return value instanceof Collection<?> all ? all.size() : String.valueOf(value);
  }

  private long exempted() {
    return context
        .session()
        .count(
            RecordQuery.of(FaultTolerance.class)
                .where("cadre", context.record().getCadre())
                .where("decision", ToleranceDecision.EXEMPT)
                .where(new Condition.Range("decidedOn", from, to.plusDays(1))));
  }

  private int leave() {
    return context
        .session()
        .list(
            RecordQuery.of(LeaveRequest.class)
                .where("cadre", context.record().getCadre())
                .where(new Condition.Range("firstDay", from, to.plusDays(1))))
        .stream()
        .filter(leave -> leave.getState() == LeaveState.RECORDED)
        .mapToInt(LeaveRequest::getDays)
        .sum();
  }

  private static Message line(String key, Object... arguments) {
    return Message.of(HalfYearReview.class, "half-year-review.fact." + key, arguments);
  }
}
