package org.xianjie.responsibility.indicator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.responsibility.lists.RatingScore;
import org.xianjie.responsibility.need.NeedCategory;

/** K-13: satisfaction per need, and how many of the needs with feedback were rated. */
final class RatingFigures {
  private static final String RATINGS =
      "select count(r) from NeedRating r join r.need n where r.deleted = false"
          + " and n.deleted = false and n.regionCode >= :low and n.regionCode < :high"
          + " and (n.endedAt is null or n.endedAt > :asOf) and "
          + NeedCohort.inPeriod("r.ratedAt");

  /** A need that was imported with its rating has no entry in the list of ratings. */
  private static final String IMPORTED =
      NeedCohort.inPeriod("n.ratedAt")
          + " and not exists (select r from NeedRating r where r.need = n and r.deleted = false"
          + " and r.ratedAt = n.ratedAt)";

  private static final String TOLD =
      "n.category <> :never and ("
          + NeedCohort.inPeriod("n.feedbackAt")
          + " or exists (select s from SolutionItem s where s.need = n and s.deleted = false"
          + " and s.result <> org.xianjie.responsibility.lists.SolutionResult.TRANSFERRED and "
          + NeedCohort.inPeriod("s.toldAt")
          + "))";

  private static final String RATED =
      "((n.ratedAt >= :from and n.ratedAt <= :asOf) or exists (select r from NeedRating r"
          + " where r.need = n and r.deleted = false and r.ratedAt >= :from"
          + " and r.ratedAt <= :asOf))";

  private RatingFigures() {}

  static List<IndicatorFigure> satisfied(IndicatorQuestion question) {
    NeedCohort cohort =
        new NeedCohort(question)
            .with("satisfied", satisfiedScores(question))
            .with("never", NeedCategory.SAFEGUARD);
    long ratings = cohort.number(RATINGS) + cohort.count(IMPORTED);
    long satisfied =
        cohort.number(RATINGS + " and r.score in :satisfied")
            + cohort.count(IMPORTED + " and n.rating in :satisfied");
    Map<String, Long> never = new LinkedHashMap<>();
    NeedCohort.put(
        never,
        NeedCategory.SAFEGUARD.name(),
        cohort.count("n.category = :never and " + NeedCohort.inPeriod("n.feedbackAt")));
    return List.of(
        new IndicatorFigure(
            "", satisfied, ratings, cohort.excluded(NeedCohort.inPeriod("n.feedbackAt"), false)),
        new IndicatorFigure(
            "COVERAGE", cohort.count(TOLD + " and " + RATED), cohort.count(TOLD), never));
  }

  /** The answers that count as satisfied; every report prints them. */
  private static List<RatingScore> satisfiedScores(IndicatorQuestion question) {
    return question
        .parameters()
        .resolve("P-SATISFIED", question.regionCode(), question.period().to())
        .map(ParameterValue::value)
        .map(
            value ->
                Arrays.stream(value.split(";"))
                    .map(String::strip)
                    .map(RatingScore::valueOf)
                    .toList())
        .orElseThrow(() -> new IllegalStateException("No value of P-SATISFIED"));
  }
}
