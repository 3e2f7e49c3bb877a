package org.xianjie.responsibility.indicator;

import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.responsibility.need.NeedState;

/**
 * Counts and sums over the needs of a place as they were known at the cut-off, by one query each.
 *
 * <p>A need is left out by name of the state: WITHDRAWN and MERGED always, REJECTED where the
 * indicator says so. What happened after the cut-off is unknown.
 */
final class NeedCohort {
  /** The needs of the place, alias {@code n}, that the cut-off knows. */
  private static final String PLACE =
      " from Need n where n.deleted = false and n.regionCode >= :low and n.regionCode < :high"
          + " and n.receivedAt <= :asOf and ";

  private static final String KEPT = "(n.endedAt is null or n.endedAt > :asOf) and ";

  /** Rejected by the cut-off, without an objection that was known then. */
  static final String REJECTED =
      "n.rejectedAt <= :asOf and (n.objectedAt is null or n.objectedAt > :asOf)";

  private static final String NOT_REJECTED =
      "(n.rejectedAt is null or n.rejectedAt > :asOf or n.objectedAt <= :asOf)";

  /** Solved by the cut-off: the household had not objected then. */
  static final String SOLVED =
      "(n.solvedAt <= :asOf or exists (select s from SolutionItem s where s.need = n and s.deleted"
          + " = false and s.result = org.xianjie.responsibility.lists.SolutionResult.SOLVED and"
          + " s.toldAt <= :asOf and s.objectedAt > :asOf))";

  private final IndicatorQuestion question;
  private final Map<String, Object> further = new HashMap<>();

  NeedCohort(IndicatorQuestion question) {
    this.question = question;
  }

  /** Sets a further query parameter. */
  NeedCohort with(String name, Object value) {
    further.put(name, value);
    return this;
  }

  /** Returns the condition that the time of the field lies in the period and before the cut-off. */
  static String inPeriod(String field) {
    return "%1$s >= :from and %1$s < :to and %1$s <= :asOf".formatted(field);
  }

  /** Counts needs, without WITHDRAWN and MERGED. */
  long count(String condition) {
    return number("select count(n)" + PLACE + KEPT + condition);
  }

  /** Counts needs, without WITHDRAWN, MERGED and REJECTED. */
  long countAccepted(String condition) {
    return count(NOT_REJECTED + " and " + condition);
  }

  /** Sums a field over needs, without WITHDRAWN and MERGED. */
  long sum(String field, String condition) {
    return number("select sum(" + field + ")" + PLACE + KEPT + condition);
  }

  /** Counts the needs of the period that are left out, by reason. */
  Map<String, Long> excluded(String condition, boolean rejected) {
    Map<String, Long> excluded = new LinkedHashMap<>();
    for (NeedState state : new NeedState[] {NeedState.WITHDRAWN, NeedState.MERGED}) {
      with("ended", state);
      put(
          excluded,
          state.name(),
          number(
              "select count(n)"
                  + PLACE
                  + "n.endedAt <= :asOf and n.state = :ended and "
                  + condition));
    }
    if (rejected) {
      put(excluded, NeedState.REJECTED.name(), count(REJECTED + " and " + condition));
    }
    return excluded;
  }

  static void put(Map<String, Long> excluded, String reason, long count) {
    if (count > 0) {
      excluded.put(reason, count);
    }
  }

  /** Runs a query for one number; nothing counts as 0. */
  long number(String text) {
    TypedQuery<Number> query = question.session().entityManager().createQuery(text, Number.class);
    Map<String, Object> values = values();
    query
        .getParameters()
        .forEach(
            parameter -> query.setParameter(parameter.getName(), values.get(parameter.getName())));
    Number result = query.getSingleResult();
    return result == null ? 0 : result.longValue();
  }

  /** The last characters that can follow a region code are digits. */
  private Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>(further);
    LocalDateTime from = question.period().from().atStartOfDay();
    values.put("low", question.regionCode());
    values.put("high", question.regionCode() + ":");
    values.put("from", from);
    values.put("to", question.period().to().plusDays(1).atStartOfDay());
    values.put("asOf", question.asOf());
    values.put("today", question.asOf().toLocalDate());
    return values;
  }
}
