package org.xianjie.management.assessment;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A figure is attached only where no installed module computes it (domain.md §11.2). */
@Component(service = RecordRule.class)
public final class ImportedFigureRule implements RecordRule<ImportedFigure> {
  @Override
  public Class<ImportedFigure> type() {
    return ImportedFigure.class;
  }

  @Override
  public List<Message> check(RuleContext<ImportedFigure> context) {
    ImportedFigure figure = context.record();
    Assessment assessment = figure.getAssessment();
    List<Message> problems = new ArrayList<>();
    if (assessment.getState() != AssessmentState.OPEN) {
      problems.add(message("refused.open"));
    }
    if (!figure.getIndicator().getScheme().getId().equals(assessment.getScheme().getId())) {
      problems.add(message("refused.scheme"));
    }
    Figures figures =
        new Figures(context.session(), context.facts(), context.parameters(), assessment);
    if (figures.isInstalled(figure.getIndicator().getFigure())) {
      problems.add(message("refused.installed", figure.getIndicator().getName()));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ImportedFigure.class, "imported-figure." + key, arguments);
  }
}
