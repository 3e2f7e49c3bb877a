package org.xianjie.talent.indicator;

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

/** The indicators of teams, training and graduates, K-33 to K-40 (domain.md §9.1). */
@Component(service = IndicatorProvider.class)
public final class TalentIndicators implements IndicatorProvider {
  @Override
  public String module() {
    return "talent";
  }

  @Override
  public List<IndicatorDefinition> definitions() {
    return List.of(
        define("K-33", "P-PROV-CITY", TeamFigures::provinceAndCity),
        define("K-34", "P-FS-LEVEL", TeamFigures::sectionLevel),
        define("K-35", "P-AGE-YOUNG", TeamFigures::ages),
        define("K-36", "P-DIGI-USE", TeamFigures::digital),
        define("K-37", "P-TRAIN-COV", TrainingFigures::coverage),
        define("K-38", "P-TRAIN-COV", TrainingFigures::quarterly),
        define("K-39", null, TrainingFigures::graduates),
        define("K-40", null, TrainingFigures::skills));
  }

  private static IndicatorDefinition define(
      String code, String target, Function<IndicatorQuestion, List<IndicatorFigure>> formula) {
    return new IndicatorDefinition(
        code,
        Message.of(TalentIndicators.class, code),
        Unit.PERCENT,
        Optional.ofNullable(target),
        new Settling.CalendarDays(0),
        1,
        formula);
  }
}
