package org.xianjie.responsibility.handling;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.store.Session;
import org.xianjie.responsibility.lists.ItemRole;
import org.xianjie.responsibility.lists.ResponsibilityItem;
import org.xianjie.responsibility.lists.SolutionItem;
import org.xianjie.responsibility.need.Need;

/** Finds the entries of the other lists that belong to a need. */
final class ItemsOfNeed {
  private final Session session;
  private final Need need;

  ItemsOfNeed(Session session, Need need) {
    this.session = session;
    this.need = need;
  }

  /** Returns the open items, the oldest first. */
  List<ResponsibilityItem> open() {
    return session
        .entityManager()
        .createQuery(
            "select i from ResponsibilityItem i where i.need = :need and i.endedAt is null"
                + " and i.deleted = false order by i.id",
            ResponsibilityItem.class)
        .setParameter("need", need)
        .getResultList();
  }

  /** Returns the organization that leads now or led last. */
  Optional<ResponsibilityItem> lead() {
    return session
        .entityManager()
        .createQuery(
            "select i from ResponsibilityItem i where i.need = :need and i.role = :role"
                + " and i.deleted = false order by i.assignedAt desc, i.id desc",
            ResponsibilityItem.class)
        .setParameter("need", need)
        .setParameter("role", ItemRole.LEAD)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Returns the result told last. */
  Optional<SolutionItem> solution() {
    return session
        .entityManager()
        .createQuery(
            "select s from SolutionItem s where s.need = :need and s.deleted = false"
                + " order by s.toldAt desc, s.id desc",
            SolutionItem.class)
        .setParameter("need", need)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Counts the improvements. */
  long improvements() {
    return session
        .entityManager()
        .createQuery(
            "select count(i) from NeedImprovement i where i.need = :need and i.deleted = false",
            Long.class)
        .setParameter("need", need)
        .getSingleResult();
  }

  /** Ends the open items. */
  void end(LocalDateTime at) {
    open().forEach(item -> item.setEndedAt(at));
  }
}
