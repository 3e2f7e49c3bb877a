package org.xianjie.management.assessment;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Nobody types a row of a score, in no form, file or package (MGT-R4). */
@Component(service = RecordRule.class)
public final class AssessmentScoreRule implements RecordRule<AssessmentScore> {
  @Override
  public Class<AssessmentScore> type() {
    return AssessmentScore.class;
  }

  @Override
  public List<Message> check(RuleContext<AssessmentScore> context) {
    return List.of(Message.of(AssessmentScore.class, "assessment-score.refused.typed"));
  }
}
