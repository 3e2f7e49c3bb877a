package org.xianjie.governance.survey;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A survey took place; a further question has topic and words. */
@Component(service = RecordRule.class)
public final class SatisfactionSurveyRule implements RecordRule<SatisfactionSurvey> {
  @Override
  public Class<SatisfactionSurvey> type() {
    return SatisfactionSurvey.class;
  }

  @Override
  public List<Message> check(RuleContext<SatisfactionSurvey> context) {
    SatisfactionSurvey survey = context.record();
    List<Message> problems = new ArrayList<>();
    if (survey.getDay().isAfter(context.now().toLocalDate())) {
      problems.add(message("refused.future", survey.getDay()));
    }
    if ((survey.getCustomTopic() == null) != (survey.getCustomQuestion() == null)) {
      problems.add(message("refused.custom"));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(SatisfactionSurvey.class, "satisfaction-survey." + key, arguments);
  }
}
