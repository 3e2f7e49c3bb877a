package org.xianjie.governance.indicator;

import java.util.List;
import java.util.Map;
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

/** The indicators of domain.md §9.1 that governance owns. */
@Component(service = IndicatorProvider.class)
public final class GovernanceIndicators implements IndicatorProvider {
  @Override
  public String module() {
    return "governance";
  }

  @Override
  public List<IndicatorDefinition> definitions() {
    return List.of(
        define("K-14", "P-SATIS", GovernanceIndicators::survey),
        define("K-20", "P-SOCIAL-PROJ", ProjectFigures::social),
        define("K-23", "P-CARE-COV", VillageFigures::care),
        define("K-24", "P-CULT-GROWTH", VillageFigures::culture),
        define("K-27", null, VillageFigures::awareness),
        define("K-41", null, ProjectFigures::gate),
        define("K-42", "P-PROJ-SUCCESS", ProjectFigures::success),
        define("K-43", null, ProjectFigures::maintained),
        define("K-44", null, VillageFigures::advisers),
        define("K-45", null, VillageFigures::mediation));
  }

  private static IndicatorDefinition define(
      String code, String target, Function<IndicatorQuestion, List<IndicatorFigure>> formula) {
    return new IndicatorDefinition(
        code,
        Message.of(GovernanceIndicators.class, code),
        Unit.PERCENT,
        Optional.ofNullable(target),
        new Settling.CalendarDays(0),
        1,
        formula);
  }

  private static List<IndicatorFigure> survey(IndicatorQuestion question) {
    SurveyCount count =
        SurveyCount.of(
            question.session(),
            question.regionCode(),
            question.period().from(),
            question.period().to());
    return List.of(
        new IndicatorFigure(
            "", count.satisfied(), count.valid(), Map.of("NO_ANSWER", count.empty())));
  }
}
