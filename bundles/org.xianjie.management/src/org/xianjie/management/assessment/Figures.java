package org.xianjie.management.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.fact.Facts;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.parameter.Parameters;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.management.scheme.AssessmentIndicator;
import org.xianjie.management.scheme.FigureSource;

/**
 * Where the values of indicators come from: facts of the modules that hold the records. A module
 * that is not installed is said, never counted as zero; a figure with its source may stand in for
 * it (domain.md §11.2).
 */
final class Figures {
  private static final String SATISFIED = "P-SATISFIED";

  private final Session session;
  private final Facts facts;
  private final Parameters parameters;
  private final Assessment assessment;

  Figures(Session session, Facts facts, Parameters parameters, Assessment assessment) {
    this.session = session;
    this.facts = facts;
    this.parameters = parameters;
    this.assessment = assessment;
  }

  /** Returns the fact that answers for a source. */
  static String fact(FigureSource source) {
    return switch (source) {
      case NEED_ANSWERED_ON_TIME, NEED_SOLVED, NEED_SATISFIED -> "fact.need.stats";
      case VISIT_EFFECTIVE -> "fact.visit.stats";
      case SURVEY_SATISFIED -> "fact.satisfaction.survey";
      case TRAINING_ATTENDED -> "fact.cadre.training";
      case COLLECTIVE_INCOME_GROWTH -> "fact.collective.income";
      case LOOKBACK_IN_USE -> "fact.project.lookback";
    };
  }

  /** Tells whether a module answers for the source. */
  boolean isInstalled(FigureSource source) {
    return facts.ask(session, fact(source), question(source)) instanceof FactResult.Available;
  }

  /** Returns the value of an indicator. */
  Figure of(AssessmentIndicator indicator) {
    FigureSource source = indicator.getFigure();
    return switch (facts.ask(session, fact(source), question(source))) {
      case FactResult.Unavailable missing -> imported(indicator, missing.code());
      case FactResult.Available(Map<String, Object> values, String provider) ->
          counted(indicator, source, values, provider + " · " + fact(source));
    };
  }

  private Figure imported(AssessmentIndicator indicator, String missing) {
    return session
        .list(
            RecordQuery.of(ImportedFigure.class)
                .where("assessment", assessment)
                .where("indicator", indicator)
                .limit(1))
        .stream()
        .findFirst()
        .<Figure>map(
            f ->
                new Figure.Counted(
                    BigDecimal.valueOf(f.getCounted()),
                    BigDecimal.valueOf(f.getOutOf()),
                    f.getSource()))
        .orElseGet(() -> none("assessment.refused.figure", indicator.getName(), missing));
  }

  private Figure counted(
      AssessmentIndicator indicator,
      FigureSource source,
      Map<String, Object> values,
      String origin) {
    BigDecimal numerator =
        switch (source) {
          case NEED_ANSWERED_ON_TIME -> number(values, "onTime");
          case NEED_SOLVED -> number(values, "solved");
          case NEED_SATISFIED -> satisfied(values);
          case VISIT_EFFECTIVE -> number(values, "effective");
          case SURVEY_SATISFIED -> number(values, "satisfied");
          case TRAINING_ATTENDED -> BigDecimal.valueOf(isTrained(values) ? 1 : 0);
          case COLLECTIVE_INCOME_GROWTH -> number(values, "income").subtract(incomeBefore());
          case LOOKBACK_IN_USE -> number(values, "inUse");
        };
    BigDecimal denominator =
        switch (source) {
          case NEED_ANSWERED_ON_TIME, NEED_SOLVED -> number(values, "received");
          case NEED_SATISFIED -> rated(values);
          case VISIT_EFFECTIVE -> number(values, "visits");
          case SURVEY_SATISFIED -> number(values, "valid");
          case TRAINING_ATTENDED -> BigDecimal.ONE;
          case COLLECTIVE_INCOME_GROWTH -> incomeBefore();
          case LOOKBACK_IN_USE -> number(values, "lookedBack");
        };
    return denominator.signum() == 0
        ? none("assessment.refused.undefined", indicator.getName())
        : new Figure.Counted(numerator, denominator, origin);
  }

  private boolean isTrained(Map<String, Object> values) {
    return values.get("last") instanceof LocalDate last
        && !last.isBefore(assessment.getPeriodFrom())
        && !last.isAfter(assessment.getPeriodTo());
  }

  private BigDecimal incomeBefore() {
    Map<String, Object> question = new HashMap<>(question(FigureSource.COLLECTIVE_INCOME_GROWTH));
    question.put("year", assessment.getPeriodTo().getYear() - 1);
    return facts.ask(session, fact(FigureSource.COLLECTIVE_INCOME_GROWTH), question)
            instanceof FactResult.Available before
        ? number(before.values(), "income")
        : BigDecimal.ZERO;
  }

  private BigDecimal satisfied(Map<String, Object> values) {
    String counted =
        parameters
            .resolve(SATISFIED, assessment.getRegion().getCode(), assessment.getPeriodTo())
            .map(ParameterValue::value)
            .orElseThrow(() -> new IllegalStateException("No value of " + SATISFIED));
    BigDecimal sum = BigDecimal.ZERO;
    for (String score : counted.split(";")) {
      sum = sum.add(number(values, score));
    }
    return sum;
  }

  private static BigDecimal rated(Map<String, Object> values) {
    List<String> counts = List.of("received", "answered", "onTime", "solved");
    return values.keySet().stream()
        .filter(key -> !counts.contains(key))
        .map(key -> number(values, key))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Map<String, Object> question(FigureSource source) {
    LocalDate from = assessment.getPeriodFrom();
    LocalDate to = assessment.getPeriodTo();
    Map<String, Object> question = new HashMap<>();
    question.put("from", from);
    question.put("to", to);
    question.put("date", to);
    boolean personal =
        source == FigureSource.VISIT_EFFECTIVE || source == FigureSource.TRAINING_ATTENDED;
    if (personal) {
      question.put("cadre", assessment.getCadre() == null ? "" : assessment.getCadre().getCode());
    } else {
      question.put("region", assessment.getRegion().getCode());
      question.put("village", assessment.getRegion().getCode());
      question.put("year", to.getYear());
    }
    return question;
  }

  private static BigDecimal number(Map<String, Object> values, String key) {
    return Optional.ofNullable(values.get(key))
        .map(value -> new BigDecimal(value.toString()))
        .orElse(BigDecimal.ZERO);
  }

  private static Figure none(String key, Object... arguments) {
    return new Figure.None(Message.of(Assessment.class, key, arguments));
  }
}
