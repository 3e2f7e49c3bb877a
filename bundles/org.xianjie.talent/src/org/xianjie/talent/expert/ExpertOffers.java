package org.xianjie.talent.expert;

import org.xianjie.core.person.Cadre;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.todo.Todos;

/** Offers the expert pool to a cadre whose term ended, once per term (TAL-R5). */
public final class ExpertOffers {
  private ExpertOffers() {}

  /**
   * Makes the offer and its to-do.
   *
   * @param source code of the term: a dispatched post or an assignment
   * @param term the term in words
   * @return whether there was none for the term before
   */
  public static boolean offer(Session session, Cadre cadre, String source, String term) {
    if (session.count(RecordQuery.of(ExpertPoolMember.class).where("source", source)) > 0) {
      return false;
    }
    ExpertPoolMember member = new ExpertPoolMember();
    member.setPerson(cadre.getPerson());
    member.setSource(source);
    member.setFormerTerm(term);
    member.setState(ExpertState.OFFERED);
    session.add(member);
    Todos.open(
        session,
        "expert.todo",
        member,
        cadre.getEmployer().getCode(),
        cadre.getPerson().getHomeRegion(),
        null);
    return true;
  }
}
