package org.xianjie.management.assessment;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A special assessment ends after it began. */
@Component(service = RecordRule.class)
public final class SpecialAssessmentRule implements RecordRule<SpecialAssessment> {
  @Override
  public Class<SpecialAssessment> type() {
    return SpecialAssessment.class;
  }

  @Override
  public List<Message> check(RuleContext<SpecialAssessment> context) {
    SpecialAssessment record = context.record();
    return record.getDateTo().isBefore(record.getDateFrom())
        ? List.of(message("refused.dates", record.getDateFrom(), record.getDateTo()))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(SpecialAssessment.class, "special-assessment." + key, arguments);
  }
}
