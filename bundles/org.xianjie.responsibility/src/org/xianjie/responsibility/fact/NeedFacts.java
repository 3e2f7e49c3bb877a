package org.xianjie.responsibility.fact;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xianjie.core.store.Session;
import org.xianjie.responsibility.lists.RatingScore;
import org.xianjie.responsibility.need.NeedRoute;
import org.xianjie.responsibility.need.NeedState;

/** Facts about needs. */
final class NeedFacts {
  private static final String RECEIVED =
      " from Need n where n.deleted = false and n.endedAt is null and n.regionCode >= :low"
          + " and n.regionCode < :high and n.receivedAt >= :from and n.receivedAt < :to";

  private NeedFacts() {}

  /** Counts over the needs received in the period, without withdrawn and merged ones. */
  static Map<String, Object> stats(Session session, Map<String, Object> question) {
    Map<String, Object> facts = new LinkedHashMap<>();
    Map<String, String> conditions =
        Map.of(
            "received", "",
            "answered", " and n.firstResponseAt is not null",
            "onTime", " and n.onTime = true",
            "solved", " and n.solvedAt is not null");
    conditions.forEach(
        (name, condition) ->
            facts.put(name, received(session, question, condition).getSingleResult()));
    for (RatingScore score : RatingScore.values()) {
      facts.put(
          score.name(),
          received(session, question, " and n.rating = :score")
              .setParameter("score", score)
              .getSingleResult());
    }
    return facts;
  }

  private static TypedQuery<Long> received(
      Session session, Map<String, Object> question, String condition) {
    String region = (String) question.get("region");
    LocalDate from = (LocalDate) question.get("from");
    LocalDate to = (LocalDate) question.get("to");
    return session
        .entityManager()
        .createQuery("select count(n)" + RECEIVED + condition, Long.class)
        .setParameter("low", region)
        .setParameter("high", region + ":")
        .setParameter("from", from.atStartOfDay())
        .setParameter("to", to.plusDays(1).atStartOfDay());
  }

  /** Open needs of a household or a village; the confidential route stays hidden (RESP-R14). */
  static Map<String, Object> open(Session session, Map<String, Object> question) {
    String subject = question.containsKey("household") ? "household" : "village";
    List<String> codes =
        session
            .entityManager()
            .createQuery(
                "select n.code from Need n where n.deleted = false and n."
                    + subject
                    + ".code = :subject and n.route = :route and n.state in :open order by n.id",
                String.class)
            .setParameter("subject", question.get(subject))
            .setParameter("route", NeedRoute.NORMAL)
            .setParameter("open", NeedState.open())
            .getResultList();
    return Map.of("count", (long) codes.size(), "needs", List.copyOf(codes));
  }
}
