package org.xianjie.management.assessment;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.management.scheme.AssessmentScheme;
import org.xianjie.management.scheme.Party;
import org.xianjie.management.scheme.PartyQuestion;
import org.xianjie.management.scheme.SchemeObject;

/** The opinions of the four parties on an assessment (MGT-R3). */
final class Opinions {
  private final Assessment assessment;
  private final List<PartyOpinion> all;

  Opinions(Session session, Assessment assessment) {
    this.assessment = assessment;
    this.all =
        assessment.getId() == null
            ? List.of()
            : session.list(RecordQuery.of(PartyOpinion.class).where("assessment", assessment));
  }

  /** Tells whether the four parties give their opinion. */
  static boolean areDue(AssessmentScheme scheme) {
    return scheme.getObject() == SchemeObject.TEAM;
  }

  /** Returns the first party whose signed opinion is missing. */
  Optional<Party> missing() {
    if (!areDue(assessment.getScheme())) {
      return Optional.empty();
    }
    Set<Party> open = EnumSet.allOf(Party.class);
    all.stream()
        .filter(o -> o.getState() == OpinionState.SIGNED)
        .forEach(o -> open.remove(o.getParty()));
    return open.stream().findFirst();
  }

  /** Returns the score of the four-party part; empty where there is none. */
  Optional<BigDecimal> score() {
    return areDue(assessment.getScheme())
        ? Optional.of(ScoreFormula.mean(all.stream().map(PartyOpinion::getScore).toList()))
        : Optional.empty();
  }

  /** Tells whether the account gave one of the opinions. */
  boolean wereGivenBy(String account) {
    return all.stream().anyMatch(o -> account.equals(o.getSignedBy()));
  }

  /** Returns the answers of an opinion. */
  static List<PartyAnswer> answers(Session session, PartyOpinion opinion) {
    return session.list(RecordQuery.of(PartyAnswer.class).where("opinion", opinion));
  }

  /** Returns the questions an opinion has to answer. */
  static List<PartyQuestion> questions(Session session, PartyOpinion opinion) {
    return session.list(
        RecordQuery.of(PartyQuestion.class)
            .where("scheme", opinion.getAssessment().getScheme())
            .where("party", opinion.getParty()));
  }
}
