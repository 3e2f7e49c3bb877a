package org.xianjie.management.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.management.scheme.AssessmentScheme;
import org.xianjie.management.scheme.SchemeParts;
import org.xianjie.management.scheme.SchemeWeights;

/** K-46 and K-47 of the schemes of the year of the period, a part per scheme. */
final class SchemeFigures {
  private static final long WHOLE = 10_000;

  private SchemeFigures() {}

  /** Weight of effect indicators; the four-party part apart. */
  static List<IndicatorFigure> effect(IndicatorQuestion question) {
    List<IndicatorFigure> figures = new ArrayList<>();
    for (SchemeParts parts : schemes(question)) {
      SchemeWeights weights = parts.weights();
      String code = parts.scheme().getCode();
      figures.add(
          new IndicatorFigure(
              code, weights.indicators().effect(), weights.indicators().total(), Map.of()));
      if (parts.hasFourParties()) {
        figures.add(
            new IndicatorFigure(code + " P-4PARTY", weights.partyEffect(), WHOLE, Map.of()));
      }
    }
    return figures;
  }

  /** Weight of contact work in the whole grade. */
  static List<IndicatorFigure> contact(IndicatorQuestion question) {
    return schemes(question).stream()
        .map(
            parts ->
                new IndicatorFigure(
                    parts.scheme().getCode(),
                    parts.weights().contact(share(parts)),
                    WHOLE,
                    Map.of()))
        .toList();
  }

  private static int share(SchemeParts parts) {
    Integer share = parts.scheme().getPartyShare();
    return share == null ? 0 : share;
  }

  private static List<SchemeParts> schemes(IndicatorQuestion question) {
    return question
        .session()
        .list(
            RecordQuery.of(AssessmentScheme.class)
                .where(new Condition.Within(List.of(question.regionCode())))
                .where("year", question.period().to().getYear()))
        .stream()
        .map(scheme -> SchemeParts.read(question.session(), scheme))
        .toList();
  }
}
