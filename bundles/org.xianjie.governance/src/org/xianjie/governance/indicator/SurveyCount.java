package org.xianjie.governance.indicator;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.governance.survey.SurveyAnswer;
import org.xianjie.governance.survey.SurveyResponse;

/**
 * Answer sheets counted by their overall question (K-14).
 *
 * @param satisfied very satisfied or satisfied
 * @param valid with an answer
 * @param empty without one
 */
public record SurveyCount(long satisfied, long valid, long empty) {
  private static final Set<SurveyAnswer> SATISFIED =
      EnumSet.of(SurveyAnswer.VERY_SATISFIED, SurveyAnswer.SATISFIED);

  /** Counts the sheets of surveys held in the period in a region and below. */
  public static SurveyCount of(Session session, String region, LocalDate from, LocalDate to) {
    List<SurveyResponse> sheets =
        session.list(
            RecordQuery.of(SurveyResponse.class)
                .where(new Condition.Within(List.of(region)))
                .where(new Condition.Range("survey.day", from, to.plusDays(1))));
    long empty = sheets.stream().filter(s -> s.getOverall() == SurveyAnswer.NO_ANSWER).count();
    return new SurveyCount(
        sheets.stream().filter(s -> SATISFIED.contains(s.getOverall())).count(),
        sheets.size() - empty,
        empty);
  }

  /** Returns them as the answer of a fact. */
  public Map<String, Object> facts() {
    return Map.of("satisfied", satisfied, "valid", valid);
  }
}
