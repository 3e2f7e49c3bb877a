package org.xianjie.responsibility.indicator;

import java.util.LinkedHashMap;
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
            NeedIndicators::satisfied));
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
    return figure(
        cohort.count(NeedMeasure.ON_TIME),
        cohort.count(NeedMeasure.DUE),
        cohort.excluded(NeedMeasure.RECEIVED.needs()));
  }

  /** K-10: working days from receipt to the first response, of the needs answered. */
  private static List<IndicatorFigure> responseTime(IndicatorQuestion question) {
    NeedCohort cohort = new NeedCohort(question);
    return figure(
        cohort.sum("n.responseDays", NeedMeasure.ANSWERED.needs()),
        cohort.count(NeedMeasure.ANSWERED),
        cohort.excluded(NeedMeasure.RECEIVED.needs()));
  }

  /**
   * K-11: solved without objection, of the needs older than the cohort age. Part REJECTED: rejected
   * needs of all; part WITH_REJECTED: the rate with them counted as unsolved.
   */
  private static List<IndicatorFigure> solved(IndicatorQuestion question) {
    NeedCohort cohort = new NeedCohort(question);
    long all = cohort.count(NeedMeasure.COHORT);
    long solved = cohort.count(NeedMeasure.SOLVED);
    long rejected = cohort.count(NeedMeasure.REJECTED);
    Map<String, Long> excluded = cohort.excluded(NeedMeasure.RECEIVED.needs());
    NeedCohort.put(excluded, "REJECTED", rejected);
    NeedCohort.put(excluded, "RECENT", cohort.count(NeedMeasure.RECENT));
    return List.of(
        new IndicatorFigure("", solved, all, excluded),
        new IndicatorFigure("REJECTED", rejected, all + rejected, Map.of()),
        new IndicatorFigure("WITH_REJECTED", solved, all + rejected, Map.of()));
  }

  /**
   * K-12: calendar days from receipt to solution, of the needs solved in the period. Part
   * SUSPENDED: the days of them in which they were suspended.
   */
  private static List<IndicatorFigure> cycle(IndicatorQuestion question) {
    NeedCohort cohort = new NeedCohort(question);
    String solved = NeedMeasure.SOLVED_IN_PERIOD.needs();
    long needs = cohort.count(solved) + cohort.sumOfReopened("count(s)");
    long days = cohort.sum("n.cycleDays", solved) + cohort.sumOfReopened("sum(s.cycleDays)");
    long suspended =
        cohort.sum("n.suspendedDays", solved) + cohort.sumOfReopened("sum(s.suspendedDays)");
    return List.of(
        new IndicatorFigure("", days, needs, cohort.excluded(solved)),
        new IndicatorFigure("SUSPENDED", suspended, needs, Map.of()));
  }

  /** K-13: ratings that count as satisfied; part COVERAGE: needs rated of those told a result. */
  private static List<IndicatorFigure> satisfied(IndicatorQuestion question) {
    NeedCohort cohort = new NeedCohort(question);
    Map<String, Long> never = new LinkedHashMap<>();
    NeedCohort.put(never, "SAFEGUARD", cohort.count(NeedMeasure.TOLD_UNRATEABLE));
    return List.of(
        new IndicatorFigure(
            "",
            cohort.count(NeedMeasure.SATISFIED),
            cohort.count(NeedMeasure.RATED),
            cohort.excluded(NeedMeasure.TOLD.needs())),
        new IndicatorFigure(
            "COVERAGE",
            cohort.count(NeedMeasure.TOLD_AND_RATED),
            cohort.count(NeedMeasure.TOLD),
            never));
  }

  private static List<IndicatorFigure> figure(
      long numerator, long denominator, Map<String, Long> excluded) {
    return List.of(new IndicatorFigure("", numerator, denominator, excluded));
  }
}
