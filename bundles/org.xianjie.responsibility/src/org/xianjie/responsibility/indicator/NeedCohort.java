package org.xianjie.responsibility.indicator;

import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.responsibility.lists.ItemRole;
import org.xianjie.responsibility.lists.SolutionResult;
import org.xianjie.responsibility.need.NeedCategory;
import org.xianjie.responsibility.need.NeedState;

/**
 * Counts and sums over the needs of a place as they were known at the cut-off, by one query each.
 *
 * <p>WITHDRAWN and MERGED needs are left out of everything; what happened after the cut-off is
 * unknown.
 */
public final class NeedCohort {
  /** The needs of the place, alias {@code n}, that the cut-off knows. */
  private static final String PLACE =
      " n.deleted = false and n.regionCode >= :low and n.regionCode < :high"
          + " and n.receivedAt <= :asOf and ";

  private static final String KEPT = "(n.endedAt is null or n.endedAt > :asOf) and ";

  private final IndicatorQuestion question;
  private final Map<String, Object> values = new HashMap<>();

  /** Takes place, period and cut-off from the question. */
  public NeedCohort(IndicatorQuestion question) {
    this.question = question;
    LocalDateTime asOf = question.asOf();
    int age =
        question
            .parameters()
            .integer("P-COHORT-DAYS", question.regionCode(), question.period().to());
    values.put("low", question.regionCode());
    // The characters that can follow in a region code are digits.
    values.put("high", question.regionCode() + ":");
    values.put("from", question.period().from().atStartOfDay());
    values.put("to", question.period().to().plusDays(1).atStartOfDay());
    values.put("asOf", asOf);
    values.put("today", asOf.toLocalDate());
    values.put("limit", asOf.toLocalDate().minusDays(age).atStartOfDay());
    values.put("satisfied", SatisfiedScores.of(question));
    values.put("solved", SolutionResult.SOLVED);
    values.put("transferred", SolutionResult.TRANSFERRED);
    values.put("never", NeedCategory.SAFEGUARD);
    values.put("lead", ItemRole.LEAD);
    values.put("withdrawn", NeedState.WITHDRAWN);
    values.put("merged", NeedState.MERGED);
  }

  /** How figures are split. */
  public enum Split {
    /** By category of the need. */
    CATEGORY("n.category", " from Need n where", "NeedRating r join r.need n where"),
    /** By the organization that leads, or led last, at the cut-off. */
    LEAD(
        "i.owner.name",
        " from ResponsibilityItem i join i.need n where " + Split.LAST_LEAD,
        "NeedRating r join r.need n, ResponsibilityItem i where i.need = n and " + Split.LAST_LEAD);

    private static final String LAST_LEAD =
        "i.id = (select max(j.id) from ResponsibilityItem j where j.need = n and j.role = :lead"
            + " and j.deleted = false and j.assignedAt <= :asOf) and";

    private final String key;
    private final String needs;
    private final String ratings;

    Split(String key, String needs, String ratings) {
      this.key = key;
      this.needs = needs;
      this.ratings = " from " + ratings;
    }
  }

  /** Returns the value of a measure. */
  public long count(NeedMeasure measure) {
    long ratings =
        measure.ratings().isEmpty()
            ? 0
            : number(
                "select count(r) from NeedRating r join r.need n where r.deleted = false and"
                    + PLACE
                    + KEPT
                    + measure.ratings());
    return ratings + count(measure.needs());
  }

  /** Returns the value of a measure for each category or organization that has one. */
  public Map<Object, Long> count(NeedMeasure measure, Split split) {
    Map<Object, Long> counts = new LinkedHashMap<>();
    add(counts, split, "count(n)" + split.needs + PLACE + KEPT + measure.needs());
    if (!measure.ratings().isEmpty()) {
      add(
          counts,
          split,
          "count(r)" + split.ratings + " r.deleted = false and" + PLACE + KEPT + measure.ratings());
    }
    return counts;
  }

  private void add(Map<Object, Long> counts, Split split, String rest) {
    TypedQuery<Object[]> query =
        question
            .session()
            .entityManager()
            .createQuery(
                "select " + split.key + ", " + rest + " group by " + split.key, Object[].class);
    bind(query);
    for (Object[] row : query.getResultList()) {
      counts.merge(row[0], ((Number) row[1]).longValue(), Long::sum);
    }
  }

  /** Counts needs that meet the condition. */
  long count(String condition) {
    return number("select count(n) from Need n where" + PLACE + KEPT + condition);
  }

  /** Sums a field over needs that meet the condition. */
  long sum(String field, String condition) {
    return number("select sum(" + field + ") from Need n where" + PLACE + KEPT + condition);
  }

  /** Sums a field over results that the household had not objected to at the cut-off. */
  long sumOfReopened(String field) {
    return number(
        "select "
            + field
            + " from SolutionItem s join s.need n where s.deleted = false and"
            + PLACE
            + KEPT
            + "s.result = :solved and s.objectedAt > :asOf and "
            + NeedMeasure.inPeriod("s.toldAt"));
  }

  /** Counts the needs that are left out, by reason. */
  Map<String, Long> excluded(String condition) {
    Map<String, Long> excluded = new LinkedHashMap<>();
    for (NeedState state : new NeedState[] {NeedState.WITHDRAWN, NeedState.MERGED}) {
      put(
          excluded,
          state.name(),
          number(
              "select count(n) from Need n where"
                  + PLACE
                  + "n.endedAt <= :asOf and n.state = :"
                  + state.name().toLowerCase(java.util.Locale.ROOT)
                  + " and "
                  + condition));
    }
    return excluded;
  }

  static void put(Map<String, Long> excluded, String reason, long count) {
    if (count > 0) {
      excluded.put(reason, count);
    }
  }

  private long number(String text) {
    TypedQuery<Number> query = question.session().entityManager().createQuery(text, Number.class);
    bind(query);
    Number result = query.getSingleResult();
    return result == null ? 0 : result.longValue();
  }

  private void bind(TypedQuery<?> query) {
    query.getParameters().stream()
        .map(parameter -> parameter.getName())
        .forEach(name -> query.setParameter(name, values.get(name)));
  }
}
