package org.xianjie.management.scheme;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/**
 * Weights are computed; a scheme beyond its draft holds every check of MGT-R1 and MGT-R2, also when
 * it comes from a file; an approved one does not change.
 */
@Component(service = RecordRule.class)
public final class AssessmentSchemeRule implements RecordRule<AssessmentScheme> {
  @Override
  public Class<AssessmentScheme> type() {
    return AssessmentScheme.class;
  }

  @Override
  public void compute(RuleContext<AssessmentScheme> context) {
    if (context.record().getState() == SchemeState.DRAFT) {
      new SchemeCheck(context.session(), context.parameters(), context.record()).compute();
    }
  }

  @Override
  public List<Message> check(RuleContext<AssessmentScheme> context) {
    AssessmentScheme scheme = context.record();
    if (scheme.getState() == SchemeState.DRAFT) {
      return List.of();
    }
    List<Message> problems =
        new ArrayList<>(
            new SchemeCheck(context.session(), context.parameters(), scheme).problems());
    if (context.isNew()) {
      problems.add(message("refused.state"));
    } else if (scheme.getState() != SchemeState.CHECKED) {
      problems.add(message("refused.frozen"));
    }
    return problems;
  }

  private static Message message(String key) {
    return Message.of(AssessmentScheme.class, "assessment-scheme." + key);
  }
}
