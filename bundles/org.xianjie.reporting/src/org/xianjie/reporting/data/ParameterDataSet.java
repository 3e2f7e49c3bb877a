package org.xianjie.reporting.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.parameter.ParameterCatalogue;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.text.Labels;

/**
 * The parameter values a report used, as its title block must show them (domain.md §9.2): {@code
 * report.parameters?codes=P-RESP-DAYS;P-SATIS}, resolved for the region at the end of the period.
 */
@Component(service = ReportDataSet.class)
public final class ParameterDataSet implements ReportDataSet {
  private final ParameterCatalogue catalogue = ParameterCatalogue.bundled();

  @Override
  public String id() {
    return "report.parameters";
  }

  @Override
  public List<Column> columns() {
    return Stream.of("code", "name", "value", "tag", "validity").map(Column::text).toList();
  }

  @Override
  public Rows open(ReportQuery query) {
    LocalDate day = query.scope().period().to();
    List<Object[]> rows = new ArrayList<>();
    for (String code : query.arguments().getOrDefault("codes", "").split(";")) {
      Optional<ParameterValue> value =
          query.kernel().parameters().resolve(code.strip(), query.scope().regionCode(), day);
      value.ifPresent(found -> rows.add(row(found, query)));
    }
    return Rows.of(rows);
  }

  private Object[] row(ParameterValue value, ReportQuery query) {
    String name =
        catalogue.find(value.code()).stream()
            .findFirst()
            .map(entry -> entry.meaning(query.locale()))
            .orElse(value.code());
    String shown = shown(value, query.locale());
    return new Object[] {
      value.code(), name, shown, value.sourceTag(), String.valueOf(value.validFrom())
    };
  }

  /** Writes a target as people write it: {@code ≥ 85 %}. */
  private static String shown(ParameterValue value, Locale locale) {
    String operator = Objects.requireNonNullElse(value.operator(), "");
    operator = operator.replace("<=", "≤").replace(">=", "≥");
    String unit = Objects.requireNonNullElse(value.unit(), "");
    Labels labels = Labels.of(ParameterDataSet.class);
    if (labels.has(locale, "unit." + unit)) {
      unit = labels.text(locale, "unit." + unit);
    }
    return (operator + " " + value.value() + " " + unit).strip();
  }
}
