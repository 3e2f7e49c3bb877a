package org.xianjie.management.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;
import org.xianjie.management.scheme.SchemeState;

/** Who is assessed when; a score or a grade never comes from a form or a file (MGT-R3, MGT-R4). */
@Component(service = RecordRule.class)
public final class AssessmentRule implements RecordRule<Assessment> {
  private static final Set<AssessmentState> SCORED =
      EnumSet.of(
          AssessmentState.COMPUTED,
          AssessmentState.REVIEW,
          AssessmentState.CONFIRMED,
          AssessmentState.USED);

  @Override
  public Class<Assessment> type() {
    return Assessment.class;
  }

  @Override
  public List<Message> check(RuleContext<Assessment> context) {
    Assessment assessment = context.record();
    List<Message> problems = new ArrayList<>();
    if ((assessment.getCadre() == null) == (assessment.getOrganization() == null)) {
      problems.add(message("refused.object"));
    }
    if (assessment.getPeriodTo().isBefore(assessment.getPeriodFrom())) {
      problems.add(message("refused.dates", assessment.getPeriodFrom(), assessment.getPeriodTo()));
    }
    if (context.isNew() && assessment.getScheme().getState() != SchemeState.IN_USE) {
      problems.add(message("refused.scheme", assessment.getScheme().getCode()));
    }
    if (assessment.getState() != AssessmentState.OPEN) {
      problems.addAll(scored(context));
    }
    return problems;
  }

  private static List<Message> scored(RuleContext<Assessment> context) {
    Assessment assessment = context.record();
    List<Message> problems = new ArrayList<>();
    if (new ScoreRows(context.session(), assessment).frozen().isEmpty()) {
      problems.add(message("refused.state"));
    }
    if (SCORED.contains(assessment.getState())) {
      new Opinions(context.session(), assessment)
          .missing()
          .ifPresent(party -> problems.add(message("refused.party", party)));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Assessment.class, "assessment." + key, arguments);
  }
}
