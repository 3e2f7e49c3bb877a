package org.xianjie.workbench.home;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.xianjie.core.indicator.IndicatorDefinition;
import org.xianjie.core.indicator.IndicatorReport;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.text.Labels;
import org.xianjie.workbench.look.Card;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;

/** One indicator: name, value, numerator and denominator, target. */
final class TileCard {
  private static final double BIG = 1.9;
  private static final int TENTHS = 10;

  private final Texts texts;

  TileCard(Texts texts) {
    this.texts = texts;
  }

  void create(Composite parent, IndicatorReport.Value value) {
    Card card = new Card(parent, 1);
    ((GridLayout) card.getLayout()).verticalSpacing = 2;
    card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
    Locale locale = texts.locale();
    String name = value.definition().map(d -> d.name().text(locale)).orElse(value.code());
    Label title = Look.label(card, name, Look.MUTED);
    title.setToolTipText(value.code());
    title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Label number = Look.label(card, number(value), Look.TEXT);
    number.setFont(Look.scaled(card, BIG, SWT.BOLD));
    if (isMissed(value)) {
      number.setForeground(Look.WRONG);
    }
    Label basis = Look.label(card, basis(value), Look.MUTED);
    basis.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    basis.setToolTipText(source(value));
  }

  private String number(IndicatorReport.Value value) {
    if (value.status() == IndicatorReport.Status.UNAVAILABLE) {
      return texts.get("tile.unavailable");
    }
    if (value.status() == IndicatorReport.Status.SUPPRESSED) {
      return texts.get("tile.suppressed");
    }
    return value.tenths().map(tenths -> number(value, tenths)).orElse("—");
  }

  private String number(IndicatorReport.Value value, long tenths) {
    IndicatorDefinition.Unit unit = value.definition().orElseThrow().unit();
    if (unit == IndicatorDefinition.Unit.COUNT) {
      return String.valueOf(tenths / TENTHS);
    }
    return tenths / TENTHS + "." + tenths % TENTHS + texts.get("unit." + unit.name());
  }

  private String basis(IndicatorReport.Value value) {
    Optional<String> counted =
        value
            .figure()
            .filter(f -> value.definition().orElseThrow().unit() != IndicatorDefinition.Unit.COUNT)
            .map(f -> String.format("%,d / %,d", f.numerator(), f.denominator()));
    Optional<String> target = value.target().map(this::target);
    return counted.orElse("")
        + (counted.isPresent() && target.isPresent() ? " · " : "")
        + target.orElse("");
  }

  private String target(ParameterValue target) {
    String operator =
        switch (target.operator()) {
          case ">=" -> "≥ ";
          case "<=" -> "≤ ";
          case ">" -> "> ";
          default -> "";
        };
    return texts.get("tile.target", operator + target.value() + unit(target.unit()));
  }

  private String unit(String symbol) {
    boolean named = Labels.of(TileCard.class).has(texts.locale(), "unit." + symbol);
    return named ? texts.get("unit." + symbol) : symbol;
  }

  private static String source(IndicatorReport.Value value) {
    return value.target().map(t -> t.code() + " " + t.sourceTag()).orElse(value.code());
  }

  private static boolean isMissed(IndicatorReport.Value value) {
    return value.target().isPresent()
        && !value.target().get().operator().isEmpty()
        && value.figure().filter(f -> !f.isUndefined()).isPresent()
        && value.definition().orElseThrow().unit() == IndicatorDefinition.Unit.PERCENT
        && !value
            .target()
            .get()
            .isMetBy(value.figure().get().numerator(), value.figure().get().denominator());
  }
}
