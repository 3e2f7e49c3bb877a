package org.xianjie.management.inspection;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A sample of paper work is of a past month. */
@Component(service = RecordRule.class)
public final class PaperTimeSurveyRule implements RecordRule<PaperTimeSurvey> {
  @Override
  public Class<PaperTimeSurvey> type() {
    return PaperTimeSurvey.class;
  }

  @Override
  public List<Message> check(RuleContext<PaperTimeSurvey> context) {
    PaperTimeSurvey record = context.record();
    return record.getMonth().isAfter(context.now().toLocalDate())
        ? List.of(message("refused.future", record.getMonth()))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(PaperTimeSurvey.class, "paper-time-survey." + key, arguments);
  }
}
