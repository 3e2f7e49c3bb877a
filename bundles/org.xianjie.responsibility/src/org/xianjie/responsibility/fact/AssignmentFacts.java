package org.xianjie.responsibility.fact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xianjie.core.store.Session;
import org.xianjie.responsibility.assignment.Assignment;
import org.xianjie.responsibility.assignment.AssignmentType;

/** Facts about assignments. */
final class AssignmentFacts {
  private static final String ACTIVE =
      " from Assignment a where a.deleted = false and a.validFrom <= :date"
          + " and (a.validTo is null or a.validTo >= :date)";

  private AssignmentFacts() {}

  /** Returns the assignments active on the date in a region and below, or of a cadre. */
  static Map<String, Object> active(Session session, Map<String, Object> question) {
    boolean ofCadre = question.containsKey("cadre");
    String condition =
        ofCadre
            ? " and a.cadre.code = :cadre"
            : " and a.regionCode >= :low and a.regionCode < :high";
    var query =
        session
            .entityManager()
            .createQuery("select a" + ACTIVE + condition + " order by a.id", Assignment.class)
            .setParameter("date", date(question));
    if (ofCadre) {
      query.setParameter("cadre", question.get("cadre"));
    } else {
      query
          .setParameter("low", question.get("region"))
          .setParameter("high", question.get("region") + ":");
    }
    List<Assignment> active = query.getResultList();
    return Map.of(
        "assignments", active.stream().map(Assignment::getCode).toList(),
        "posts", active.stream().map(AssignmentFacts::post).toList());
  }

  private static Map<String, String> post(Assignment assignment) {
    Map<String, String> post = new HashMap<>();
    post.put("assignment", assignment.getCode());
    post.put("type", assignment.getType().name());
    post.put("role", assignment.getRole().name());
    post.put("region", assignment.getRegionCode());
    if (assignment.getCadre() != null) {
      post.put("cadre", assignment.getCadre().getCode());
    }
    return post;
  }

  /** Returns the cadre who is the liaison officer of the village on the date. */
  static Map<String, Object> liaison(Session session, Map<String, Object> question) {
    Map<String, Object> facts = new HashMap<>();
    session
        .entityManager()
        .createQuery(
            "select a.cadre.code" + ACTIVE + " and a.type = :type and a.region.code = :village",
            String.class)
        .setParameter("date", date(question))
        .setParameter("type", AssignmentType.VILLAGE_LIAISON)
        .setParameter("village", question.get("village"))
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .ifPresent(cadre -> facts.put("cadre", cadre));
    return facts;
  }

  private static LocalDate date(Map<String, Object> question) {
    return (LocalDate) question.get("date");
  }
}
