package org.xianjie.reporting.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorReport;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.text.Labels;

/**
 * Indicator values of the place and period of a report: {@code report.indicators?codes=K-28;K-31}.
 * A rate without denominator is shown as a dash, a missing module by its name, never as zero.
 */
@Component(service = ReportDataSet.class)
public final class IndicatorDataSet implements ReportDataSet {
  @Override
  public String id() {
    return "report.indicators";
  }

  @Override
  public List<Column> columns() {
    return Stream.of("code", "name", "part", "counted", "value", "target")
        .map(Column::text)
        .toList();
  }

  @Override
  public Rows open(ReportQuery query) {
    List<String> codes = List.of(query.arguments().getOrDefault("codes", "").split(";"));
    IndicatorReport report =
        query
            .kernel()
            .indicators()
            .compute(
                query.caller(),
                codes,
                query.scope().place(),
                query.scope().period().name(),
                Optional.of(query.scope().asOf()));
    List<Object[]> rows = new ArrayList<>();
    report.values().forEach(value -> rows.add(row(value, query.locale())));
    return Rows.of(rows);
  }

  private static Object[] row(IndicatorReport.Value value, Locale locale) {
    return new Object[] {
      value.code(),
      value.definition().map(definition -> definition.name().text(locale)).orElse(value.code()),
      value.figure().map(IndicatorFigure::part).orElse(""),
      value.figure().map(figure -> figure.numerator() + " / " + figure.denominator()).orElse(""),
      shown(value, locale),
      value.target().map(target -> operator(target) + " " + target.value()).orElse("")
    };
  }

  private static String shown(IndicatorReport.Value value, Locale locale) {
    if (value.status() == IndicatorReport.Status.UNAVAILABLE) {
      return Labels.of(IndicatorDataSet.class).text(locale, "indicator.unavailable");
    }
    String symbol = value.definition().map(definition -> definition.unit().symbol()).orElse("");
    return value
        .tenths()
        .map(tenths -> tenths / 10 + "." + tenths % 10 + " " + symbol)
        .orElse("—")
        .strip();
  }

  private static String operator(ParameterValue target) {
    String operator = Objects.requireNonNullElse(target.operator(), "");
    return operator.replace("<=", "≤").replace(">=", "≥");
  }
}
