package org.xianjie.responsibility.indicator;

import java.util.Arrays;
import java.util.List;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.responsibility.lists.RatingScore;

/** The answers that count as satisfied (parameter P-SATISFIED); every report prints them. */
final class SatisfiedScores {
  private SatisfiedScores() {}

  static List<RatingScore> of(IndicatorQuestion question) {
    return question
        .parameters()
        .resolve("P-SATISFIED", question.regionCode(), question.period().to())
        .map(ParameterValue::value)
        .map(SatisfiedScores::parse)
        .orElseThrow(() -> new IllegalStateException("No value of P-SATISFIED"));
  }

  private static List<RatingScore> parse(String value) {
    return Arrays.stream(value.split(";")).map(String::strip).map(RatingScore::valueOf).toList();
  }
}
