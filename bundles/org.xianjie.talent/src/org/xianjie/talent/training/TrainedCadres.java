package org.xianjie.talent.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.store.Session;

/** Who attended which training; only sessions that were held count (domain.md §6.2). */
public final class TrainedCadres {
  private static final String ATTENDED =
      " from TrainingAttendance a where a.deleted = false and a.attended = true"
          + " and a.session.deleted = false and a.session.state in :held";

  private TrainedCadres() {}

  /** Tells whether the cadre has had the general training before a dispatch (TAL-R4). */
  public static boolean isPrepared(Session session, Cadre cadre) {
    return session
            .entityManager()
            .createQuery(
                "select count(a)"
                    + ATTENDED
                    + " and a.cadre = :cadre"
                    + " and a.session.course.kind = :kind",
                Long.class)
            .setParameter("held", held())
            .setParameter("cadre", cadre)
            .setParameter("kind", CourseKind.PRE_DISPATCH)
            .getSingleResult()
        > 0;
  }

  /** Returns the codes of the cadres who attended a training in the days from – to. */
  public static Set<String> between(Session session, LocalDate from, LocalDate to) {
    return Set.copyOf(
        session
            .entityManager()
            .createQuery(
                "select distinct a.cadre.code"
                    + ATTENDED
                    + " and a.session.date >= :from and a.session.date <= :to",
                String.class)
            .setParameter("held", held())
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultList());
  }

  /** Returns the days and kinds of the trainings of a cadre, oldest first. */
  public static List<Object[]> of(Session session, String cadre) {
    return session
        .entityManager()
        .createQuery(
            "select a.session.date, a.session.course.kind"
                + ATTENDED
                + " and a.cadre.code = :cadre order by a.session.date",
            Object[].class)
        .setParameter("held", held())
        .setParameter("cadre", cadre)
        .getResultList();
  }

  private static List<SessionState> held() {
    return List.of(SessionState.HELD, SessionState.EVALUATED);
  }
}
