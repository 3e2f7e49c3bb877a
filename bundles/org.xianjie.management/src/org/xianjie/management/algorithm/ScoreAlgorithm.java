package org.xianjie.management.algorithm;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Output;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.management.score.ForbiddenNames;
import org.xianjie.management.score.IndicatorKind;
import org.xianjie.management.score.Party;
import org.xianjie.management.score.PartyPart;
import org.xianjie.management.score.SchemeIndicator;
import org.xianjie.management.score.SchemeLimits;
import org.xianjie.management.score.SchemeScore;

/** ALG-8 on named values. */
@Component(service = Algorithm.class)
public final class ScoreAlgorithm implements Algorithm {
  private static final int PERCENT = 100;

  @Override
  public int number() {
    return 8;
  }

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    List<SchemeIndicator> indicators =
        input.objects("indicators").stream().map(this::indicator).toList();
    input.unique("indicators", indicators.stream().map(SchemeIndicator::code).toList());
    PartyPart parties = parties(input, thresholds);
    ForbiddenNames forbidden = ForbiddenNames.with(input.texts("forbidden"));
    input.check();
    SchemeScore scheme =
        new SchemeScore(
            new SchemeLimits(
                thresholds.integer("P-EFFECT-WEIGHT"), thresholds.integer("P-CONTACT-WEIGHT")),
            forbidden);
    scheme.problems(indicators, parties).forEach(input::problem);
    input.check();
    return Output.of("score", Output.decimal(SchemeScore.score(indicators, parties)));
  }

  private SchemeIndicator indicator(Input indicator) {
    indicator.require("kind");
    indicator.require("weight");
    return new SchemeIndicator(
        indicator.code("code"),
        indicator.text("name"),
        indicator.choice("kind", IndicatorKind.class),
        indicator.number("weight"),
        Boolean.TRUE.equals(indicator.flag("contact")),
        indicator.number("value"));
  }

  private static PartyPart parties(Input input, Thresholds thresholds) {
    List<Integer> shares =
        thresholds.texts("P-PARTY-WEIGHTS").stream().map(Integer::valueOf).toList();
    Input given = input.object("parties");
    Map<Party, Integer> weights = new EnumMap<>(Party.class);
    Map<Party, BigDecimal> means = new EnumMap<>(Party.class);
    for (Party party : Party.values()) {
      weights.put(party, shares.get(party.ordinal()));
      BigDecimal mean = given.number(party.name(), 0, PERCENT);
      if (mean != null) {
        means.put(party, mean);
      }
    }
    return new PartyPart(
        input.integer("partyShare", 0, PERCENT, thresholds.integer("P-PARTY-SHARE")),
        share(input, "partyEffectShare", PERCENT),
        share(input, "partyContactShare", 0),
        weights,
        means);
  }

  private static BigDecimal share(Input input, String field, int otherwise) {
    return Objects.requireNonNullElse(
        input.number(field, 0, PERCENT), BigDecimal.valueOf(otherwise));
  }
}
