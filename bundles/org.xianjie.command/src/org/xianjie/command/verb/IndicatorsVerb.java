package org.xianjie.command.verb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.xianjie.command.line.Arguments;
import org.xianjie.command.line.Syntax;
import org.xianjie.core.indicator.IndicatorDefinition;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorReport;
import org.xianjie.core.indicator.IndicatorReport.Value;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.record.FieldCodec;

/** {@code indicators}: numerator, denominator, value, target, excluded counts. */
final class IndicatorsVerb implements Verb {
  @Override
  public String name() {
    return "indicators";
  }

  @Override
  public Syntax syntax() {
    return Syntax.atLeast(0).value("org").value("period").value("as-of");
  }

  @Override
  public int run(Invocation call) {
    Arguments arguments = call.arguments();
    String place = arguments.required("org");
    String period = arguments.required("period");
    var asOf = arguments.time("as-of");
    try (SignedIn signedIn = call.signIn()) {
      IndicatorReport report =
          signedIn
              .kernel()
              .indicators()
              .compute(signedIn.caller(), arguments.operands(), place, period, asOf);
      List<String> lines = new ArrayList<>();
      lines.add(
          call.text(
              "indicators.title",
              report.place(),
              report.period().name(),
              FieldCodec.write(report.asOf())));
      report.values().forEach(value -> lines.add(line(call, value)));
      call.answer(
          Json.object(
              "org", report.place(),
              "period", report.period().name(),
              "asOf", FieldCodec.write(report.asOf()),
              "values", report.values().stream().map(IndicatorsVerb::tree).toList()),
          lines);
    }
    return 0;
  }

  private static Object tree(Value value) {
    return Json.object(
        "code", value.code(),
        "part", value.figure().map(IndicatorFigure::part).orElse(""),
        "num", value.figure().map(IndicatorFigure::numerator).orElse(null),
        "den", value.figure().map(IndicatorFigure::denominator).orElse(null),
        "value", value.tenths().map(IndicatorsVerb::decimal).orElse(null),
        "unit", value.definition().map(d -> d.unit().symbol()).orElse(null),
        "target", value.target().map(IndicatorsVerb::target).orElse(null),
        "excluded", value.figure().map(f -> new TreeMap<>(f.excluded())).orElse(new TreeMap<>()),
        "status", value.status().name(),
        "formulaVersion", value.definition().map(IndicatorDefinition::formulaVersion).orElse(null));
  }

  private static Object target(ParameterValue target) {
    Object value =
        target.value().matches("-?\\d+") ? (Object) Long.valueOf(target.value()) : target.value();
    return Json.object(
        "op", target.operator(),
        "value", value,
        "parameter", target.code(),
        "tag", target.sourceTag());
  }

  private static BigDecimal decimal(long tenths) {
    return BigDecimal.valueOf(tenths, 1);
  }

  private static String line(Invocation call, Value value) {
    StringBuilder line = new StringBuilder(value.code());
    value
        .figure()
        .filter(f -> !f.part().isEmpty())
        .ifPresent(f -> line.append(" ").append(f.part()));
    value.definition().ifPresent(d -> line.append("  ").append(d.name().text(call.locale())));
    value
        .figure()
        .ifPresent(
            f -> line.append("  ").append(f.numerator()).append("/").append(f.denominator()));
    value
        .tenths()
        .ifPresent(
            t ->
                line.append("  ")
                    .append(decimal(t).toPlainString())
                    .append(value.definition().map(d -> d.unit().symbol()).orElse("")));
    value
        .target()
        .ifPresent(
            t ->
                line.append("  ")
                    .append(
                        call.text(
                            "indicators.target",
                            t.operator(),
                            t.value(),
                            t.code(),
                            t.sourceTag())));
    return line.append("  ").append(call.text("status." + value.status().name())).toString();
  }
}
