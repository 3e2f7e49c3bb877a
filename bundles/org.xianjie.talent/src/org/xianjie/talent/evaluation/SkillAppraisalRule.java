package org.xianjie.talent.evaluation;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A passed appraisal has its certificate, a failed one has none (S0 §4.3.4(2)). */
@Component(service = RecordRule.class)
public final class SkillAppraisalRule implements RecordRule<SkillAppraisal> {
  @Override
  public Class<SkillAppraisal> type() {
    return SkillAppraisal.class;
  }

  @Override
  public List<Message> check(RuleContext<SkillAppraisal> context) {
    SkillAppraisal appraisal = context.record();
    boolean passed = appraisal.getResult() == AppraisalResult.PASS;
    if (passed == (appraisal.getCertificateNo() != null)) {
      return List.of();
    }
    String key = passed ? "certificate" : "failed";
    return List.of(Message.of(SkillAppraisal.class, "skill-appraisal.refused." + key));
  }
}
