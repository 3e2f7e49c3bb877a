package org.xianjie.management.scheme;

import java.util.List;
import java.util.Optional;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;

/** The indicators and questions of a scheme as they are stored. */
public record SchemeParts(
    AssessmentScheme scheme, List<AssessmentIndicator> indicators, List<PartyQuestion> questions) {

  /** Reads them. */
  public static SchemeParts read(Session session, AssessmentScheme scheme) {
    if (scheme.getId() == null) {
      return new SchemeParts(scheme, List.of(), List.of());
    }
    return new SchemeParts(
        scheme,
        session.list(RecordQuery.of(AssessmentIndicator.class).where("scheme", scheme)),
        session.list(RecordQuery.of(PartyQuestion.class).where("scheme", scheme)));
  }

  /** Returns the sums of the weights. */
  public SchemeWeights weights() {
    return SchemeWeights.of(indicators, questions);
  }

  /** Tells whether the four parties give their opinion: on teams (P-4PARTY). */
  public boolean hasFourParties() {
    return scheme.getObject() == SchemeObject.TEAM;
  }

  /** Returns the first indicator or question that means an abolished one. */
  Optional<String> forbidden(Session session) {
    ForbiddenIndicators forbidden = ForbiddenIndicators.read(session);
    Optional<String> indicator =
        indicators.stream()
            .filter(
                i ->
                    ForbiddenIndicators.isAbolished(i.getKind())
                        || forbidden.meaning(i.getName()).isPresent())
            .map(AssessmentIndicator::getName)
            .findFirst();
    return indicator.or(
        () ->
            questions.stream()
                .filter(
                    q ->
                        ForbiddenIndicators.isAbolished(q.getKind())
                            || forbidden.meaning(q.getQuestion()).isPresent())
                .map(PartyQuestion::getQuestion)
                .findFirst());
  }
}
