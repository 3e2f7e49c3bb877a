package org.xianjie.management.indicator;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.management.attendance.LeaveKind;
import org.xianjie.management.attendance.LeaveRequest;
import org.xianjie.management.attendance.LeaveState;
import org.xianjie.management.guarantee.Guarantee;
import org.xianjie.management.guarantee.GuaranteeKind;

/** K-48 and K-49 over the cadres in service below the organization. */
final class CadreFigures {
  private static final Set<LeaveState> GRANTED =
      EnumSet.of(LeaveState.APPROVED, LeaveState.TAKEN, LeaveState.RECORDED);
  private static final int LEAST_DAYS = 2;

  private CadreFigures() {}

  /** Cadres with at least two flexible days granted in the month of the period end. */
  static List<IndicatorFigure> flexibleLeave(IndicatorQuestion question) {
    LocalDate first = question.period().to().withDayOfMonth(1);
    List<Cadre> cadres = cadres(question);
    long granted =
        cadres.stream().filter(cadre -> flexibleDays(question, cadre, first) >= LEAST_DAYS).count();
    return List.of(new IndicatorFigure("", granted, cadres.size(), Map.of()));
  }

  /** Cadres with a valid insurance, a check-up in the year and a subsidy in the month. */
  static List<IndicatorFigure> guarantees(IndicatorQuestion question) {
    List<Cadre> cadres = cadres(question);
    long complete = cadres.stream().filter(cadre -> isComplete(question, cadre)).count();
    return List.of(new IndicatorFigure("", complete, cadres.size(), Map.of()));
  }

  private static int flexibleDays(IndicatorQuestion question, Cadre cadre, LocalDate first) {
    return question
        .session()
        .list(
            RecordQuery.of(LeaveRequest.class)
                .where("cadre", cadre)
                .where("kind", LeaveKind.FLEX)
                .where(new Condition.Range("firstDay", first, first.plusMonths(1))))
        .stream()
        .filter(leave -> GRANTED.contains(leave.getState()))
        .mapToInt(LeaveRequest::getDays)
        .sum();
  }

  private static boolean isComplete(IndicatorQuestion question, Cadre cadre) {
    LocalDate end = question.period().to();
    List<Guarantee> all =
        question.session().list(RecordQuery.of(Guarantee.class).where("cadre", cadre));
    boolean insured =
        all.stream()
            .anyMatch(
                g ->
                    g.getKind() == GuaranteeKind.INSURANCE
                        && !g.getDay().isAfter(end)
                        && !g.getValidTo().isBefore(end));
    boolean checked =
        all.stream()
            .anyMatch(
                g ->
                    g.getKind() == GuaranteeKind.CHECKUP
                        && g.getDay().getYear() == end.getYear()
                        && !g.getDay().isAfter(end));
    boolean paid =
        all.stream()
            .anyMatch(
                g ->
                    g.getKind() == GuaranteeKind.SUBSIDY
                        && g.getDay().withDayOfMonth(1).equals(end.withDayOfMonth(1))
                        && !g.getDay().isAfter(end));
    return insured && checked && paid;
  }

  private static List<Cadre> cadres(IndicatorQuestion question) {
    return question
        .session()
        .list(
            RecordQuery.of(Cadre.class)
                .where(new Condition.Within(List.of(question.regionCode())))
                .where("inService", true));
  }
}
