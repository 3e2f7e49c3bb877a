package org.xianjie.core.indicator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xianjie.core.indicator.IndicatorReport.Status;
import org.xianjie.core.indicator.IndicatorReport.Value;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;

/**
 * The frozen values of one place and period. They stay when the module that provided the indicator
 * is removed (domain.md §11.4).
 *
 * @param byCode values by indicator
 */
record FrozenValues(Map<String, List<IndicatorValue>> byCode) {
  static FrozenValues none() {
    return new FrozenValues(Map.of());
  }

  static FrozenValues read(Session session, String region, String period) {
    return new FrozenValues(
        session
            .list(
                RecordQuery.of(IndicatorValue.class)
                    .where("regionCode", region)
                    .where("period", period))
            .stream()
            .sorted(Comparator.comparing(IndicatorValue::getId))
            .collect(
                Collectors.groupingBy(
                    IndicatorValue::getIndicator, LinkedHashMap::new, Collectors.toList())));
  }

  boolean has(String code) {
    return byCode.containsKey(code);
  }

  List<Value> values(
      String code,
      Optional<IndicatorDefinition> installed,
      Function<IndicatorDefinition, Optional<ParameterValue>> target) {
    return byCode.get(code).stream()
        .map(
            stored -> {
              IndicatorDefinition definition = definition(stored, installed);
              IndicatorFigure figure = stored.figure();
              boolean counted = stored.getUnit() == IndicatorDefinition.Unit.COUNT;
              return new Value(
                  code,
                  Optional.of(definition),
                  Optional.of(figure),
                  target.apply(definition),
                  figure.isUndefined() && !counted ? Status.UNDEFINED : Status.FROZEN);
            })
        .toList();
  }

  /** The definition as it was when the value was frozen. */
  private static IndicatorDefinition definition(
      IndicatorValue stored, Optional<IndicatorDefinition> installed) {
    Message name =
        installed
            .map(IndicatorDefinition::name)
            .orElseGet(() -> Message.of(FrozenValues.class, "name.frozen", stored.getIndicator()));
    return new IndicatorDefinition(
        stored.getIndicator(),
        name,
        Objects.requireNonNull(stored.getUnit()),
        installed.flatMap(IndicatorDefinition::targetParameter),
        new IndicatorDefinition.Settling.CalendarDays(0),
        stored.getFormulaVersion(),
        question -> List.of(stored.figure()));
  }
}
