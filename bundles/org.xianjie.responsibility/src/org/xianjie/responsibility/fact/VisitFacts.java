package org.xianjie.responsibility.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.xianjie.core.store.Session;
import org.xianjie.responsibility.visit.VisitMode;
import org.xianjie.responsibility.visit.VisitOutcome;

/** Facts about visits; nobody enters a number of visits anywhere (RESP-R10). */
final class VisitFacts {
  private static final String VISITS =
      " from Visit v where v.deleted = false and v.cadre.code = :cadre and v.date >= :from"
          + " and v.date <= :to";

  private VisitFacts() {}

  static Map<String, Object> stats(Session session, Map<String, Object> question) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("visits", count(session, question, "count(v)", "", Map.of()));
    facts.put(
        "effective", count(session, question, "count(v)", " and v.effective = true", Map.of()));
    facts.put(
        "attempted",
        count(
            session,
            question,
            "count(v)",
            " and v.outcome <> :met",
            Map.of("met", VisitOutcome.MET)));
    facts.put(
        "concentratedDays",
        count(
            session,
            question,
            "count(distinct v.date)",
            " and v.mode = :mode",
            Map.of("mode", VisitMode.CONCENTRATED)));
    return facts;
  }

  private static long count(
      Session session,
      Map<String, Object> question,
      String what,
      String condition,
      Map<String, Object> parameters) {
    var query =
        session
            .entityManager()
            .createQuery("select " + what + VISITS + condition, Long.class)
            .setParameter("cadre", question.get("cadre"))
            .setParameter("from", question.get("from"))
            .setParameter("to", question.get("to"));
    parameters.forEach(query::setParameter);
    return query.getSingleResult();
  }
}
