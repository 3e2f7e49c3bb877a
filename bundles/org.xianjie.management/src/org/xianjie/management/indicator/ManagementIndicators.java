package org.xianjie.management.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.indicator.IndicatorDefinition;
import org.xianjie.core.indicator.IndicatorDefinition.Settling;
import org.xianjie.core.indicator.IndicatorDefinition.Unit;
import org.xianjie.core.indicator.IndicatorFigure;
import org.xianjie.core.indicator.IndicatorProvider;
import org.xianjie.core.indicator.IndicatorQuestion;
import org.xianjie.core.text.Message;

/** The indicators of domain.md §9.1 that the management mechanism owns. */
@Component(service = IndicatorProvider.class)
public final class ManagementIndicators implements IndicatorProvider {
  @Override
  public String module() {
    return "management";
  }

  @Override
  public List<IndicatorDefinition> definitions() {
    return List.of(
        define("K-46", "P-EFFECT-WEIGHT", SchemeFigures::effect),
        define("K-47", "P-CONTACT-WEIGHT", SchemeFigures::contact),
        define("K-48", null, CadreFigures::flexibleLeave),
        define("K-49", null, CadreFigures::guarantees),
        define("K-50", null, ResourceFigures::funds),
        define("K-51", null, ResourceFigures::equipment),
        define("K-52", null, ResourceFigures::paperTime));
  }

  private static IndicatorDefinition define(
      String code, String target, Function<IndicatorQuestion, List<IndicatorFigure>> formula) {
    return new IndicatorDefinition(
        code,
        Message.of(ManagementIndicators.class, code),
        Unit.PERCENT,
        Optional.ofNullable(target),
        new Settling.CalendarDays(0),
        1,
        formula);
  }
}
