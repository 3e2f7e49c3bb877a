package org.xianjie.responsibility.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.indicator.IndicatorDefinition;
import org.xianjie.core.indicator.IndicatorDefinition.Settling;
import org.xianjie.core.indicator.IndicatorDefinition.Unit;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorProvider;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.text.Message;

/** The indicators of the three-list loop, K-09 to K-13 (domain.md §9.1). */
@Component(service = IndicatorProvider.class)
public final class NeedIndicators implements IndicatorProvider {
  private static final int COHORT_DAYS = 30;
  private static final int RATING_DAYS = 5;
  private static final String RECEIVED = NeedCohort.inPeriod("n.receivedAt");

  @Override
  public String module() {
    return "responsibility";
  }

  @Override
  public List<IndicatorDefinition> definitions() {
    Settling dayLimit = new Settling.ParameterDays("P-RESP-DAYS");
    return List.of(
        define("K-09", Unit.PERCENT, null, dayLimit, NeedIndicators::onTime),
        define("K-10", Unit.WORKING_DAYS, "P-RESP-DAYS", dayLimit, NeedIndicators::responseTime),
        define(
            "K-11",
            Unit.PERCENT,
            "P-SOLVE-RATE",
            new Settling.CalendarDays(COHORT_DAYS),
            NeedIndicators::solved),
        define("K-12", Unit.DAYS, null, new Settling.CalendarDays(0), NeedIndicators::cycle),
        define(
            "K-13",
            Unit.PERCENT,
            "P-SATIS",
            new Settling.WorkingDays(RATING_DAYS),
            RatingFigures::satisfied));
  }

  private static IndicatorDefinition define(
      String code,
      Unit unit,
      String target,
      Settling settling,
      Function<IndicatorQuestion, List<IndicatorFigure>> formula) {
    return new IndicatorDefinition(
        code,
        Message.of(NeedIndicators.class, code),
        unit,
        Optional.ofNullable(target),
        settling,
        1,
        formula);
  }

  /** K-09: answered by the due date, of the needs that were answered or whose due date passed. */
  private static List<IndicatorFigure> onTime(IndicatorQuestion question) {
    NeedCohort cohort = new NeedCohort(question);
    long all = cohort.count(RECEIVED + " and (n.slaDue < :today or n.firstResponseAt <= :asOf)");
    long inTime = cohort.count(RECEIVED + " and n.firstResponseAt <= :asOf and n.onTime = true");
    return figure(inTime, all, cohort.excluded(RECEIVED, false));
  }

  /** K-10: working days from receipt to the first response, of the needs answered. */
  private static List<IndicatorFigure> responseTime(IndicatorQuestion question) {
    NeedCohort cohort = new NeedCohort(question);
    String answered = RECEIVED + " and n.firstResponseAt <= :asOf";
    long days = cohort.sum("n.responseDays", answered);
    return figure(days, cohort.count(answered), cohort.excluded(RECEIVED, false));
  }

  /**
   * K-11: solved without objection, of the needs older than the cohort age. Part REJECTED: rejected
   * needs of all; part WITH_REJECTED: the rate with them counted as unsolved.
   */
  private static List<IndicatorFigure> solved(IndicatorQuestion question) {
    int age =
        question
            .parameters()
            .integer("P-COHORT-DAYS", question.regionCode(), question.period().to());
    NeedCohort cohort =
        new NeedCohort(question)
            .with("limit", question.asOf().toLocalDate().minusDays(age).atStartOfDay());
    String old = RECEIVED + " and n.receivedAt < :limit";
    long accepted = cohort.countAccepted(old);
    long solved = cohort.countAccepted(old + " and " + NeedCohort.SOLVED);
    long rejected = cohort.count(NeedCohort.REJECTED + " and " + old);
    Map<String, Long> excluded = cohort.excluded(old, true);
    NeedCohort.put(
        excluded, "RECENT", cohort.countAccepted(RECEIVED + " and n.receivedAt >= :limit"));
    return List.of(
        new IndicatorFigure("", solved, accepted, excluded),
        new IndicatorFigure("REJECTED", rejected, accepted + rejected, Map.of()),
        new IndicatorFigure("WITH_REJECTED", solved, accepted + rejected, Map.of()));
  }

  /**
   * K-12: calendar days from receipt to solution, of the needs solved in the period. Part
   * SUSPENDED: the days of them in which they were suspended.
   */
  private static List<IndicatorFigure> cycle(IndicatorQuestion question) {
    NeedCohort cohort = new NeedCohort(question);
    // Solved now, or solved then and reopened after the cut-off.
    String now = NeedCohort.inPeriod("n.solvedAt");
    String then =
        " from SolutionItem s join s.need n where s.deleted = false and n.deleted = false"
            + " and n.regionCode >= :low and n.regionCode < :high"
            + " and (n.endedAt is null or n.endedAt > :asOf)"
            + " and s.result = org.xianjie.responsibility.lists.SolutionResult.SOLVED"
            + " and s.objectedAt > :asOf and "
            + NeedCohort.inPeriod("s.toldAt");
    long needs = cohort.count(now) + cohort.number("select count(s)" + then);
    long days = cohort.sum("n.cycleDays", now) + cohort.number("select sum(s.cycleDays)" + then);
    long suspended =
        cohort.sum("n.suspendedDays", now) + cohort.number("select sum(s.suspendedDays)" + then);
    return List.of(
        new IndicatorFigure("", days, needs, cohort.excluded(now, false)),
        new IndicatorFigure("SUSPENDED", suspended, needs, Map.of()));
  }

  private static List<IndicatorFigure> figure(
      long numerator, long denominator, Map<String, Long> excluded) {
    return List.of(new IndicatorFigure("", numerator, denominator, excluded));
  }
}
