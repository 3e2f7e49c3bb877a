package org.xianjie.organization.indicator;

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

/** The indicators of party organizations and collectives, K-28 to K-32 (domain.md §9.1). */
@Component(service = IndicatorProvider.class)
public final class OrganizationIndicators implements IndicatorProvider {
  @Override
  public String module() {
    return "organization";
  }

  @Override
  public List<IndicatorDefinition> definitions() {
    return List.of(
        define("K-28", Unit.PERCENT, "P-BRANCH-STD", BranchFigures::standardized),
        define("K-29", Unit.PERCENT, null, BranchFigures::removed),
        define("K-30", Unit.PERCENT, null, BranchFigures::planned),
        define("K-31", Unit.PERCENT, null, VillageFigures::oneShoulder),
        define("K-32", Unit.YUAN, null, VillageFigures::income));
  }

  private static IndicatorDefinition define(
      String code, Unit unit, String target, Function<IndicatorQuestion, IndicatorFigure> formula) {
    return new IndicatorDefinition(
        code,
        Message.of(OrganizationIndicators.class, code),
        unit,
        Optional.ofNullable(target),
        new Settling.CalendarDays(0),
        1,
        question -> List.of(formula.apply(question)));
  }
}
