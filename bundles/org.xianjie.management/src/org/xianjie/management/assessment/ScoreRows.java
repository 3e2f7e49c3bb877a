package org.xianjie.management.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.management.assessment.ScoreFormula.Weighted;
import org.xianjie.management.scheme.AssessmentIndicator;
import org.xianjie.management.scheme.SchemeParts;

/** The rows of an assessment: one per indicator, computed, then frozen. */
final class ScoreRows {
  private final Session session;
  private final Assessment assessment;

  ScoreRows(Session session, Assessment assessment) {
    this.session = session;
    this.assessment = assessment;
  }

  /** Returns why the facts cannot be frozen; empty when every figure is there. */
  Optional<Message> missing(Figures figures) {
    for (AssessmentIndicator indicator : indicators()) {
      if (figures.of(indicator) instanceof Figure.None(Message reason)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }

  /** Computes a row per indicator; indicators without a value are left out. */
  List<AssessmentScore> compute(Figures figures) {
    List<AssessmentScore> rows = new ArrayList<>();
    for (AssessmentIndicator indicator : indicators()) {
      if (figures.of(indicator) instanceof Figure.Counted counted) {
        AssessmentScore row = new AssessmentScore();
        row.setAssessment(assessment);
        row.setIndicator(indicator);
        row.computeNumerator(counted.numerator());
        row.computeDenominator(counted.denominator());
        row.computePoints(
            ScoreFormula.normalise(
                counted.numerator(),
                counted.denominator(),
                indicator.getZeroAt(),
                indicator.getFullAt()));
        row.computeWeight(indicator.getWeight());
        row.computeFormulaVersion(ScoreFormula.VERSION);
        row.computeOrigin(counted.origin());
        rows.add(row);
      }
    }
    return rows;
  }

  /** Returns the frozen rows. */
  List<AssessmentScore> frozen() {
    return assessment.getId() == null
        ? List.of()
        : session.list(RecordQuery.of(AssessmentScore.class).where("assessment", assessment));
  }

  /** Returns the rows as the formula takes them. */
  static List<Weighted> weighted(List<AssessmentScore> rows) {
    return rows.stream().map(r -> new Weighted(r.getPoints(), r.getWeight())).toList();
  }

  private List<AssessmentIndicator> indicators() {
    return SchemeParts.read(session, assessment.getScheme()).indicators();
  }
}
