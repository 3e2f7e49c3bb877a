package org.xianjie.governance.survey;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Nobody is more aware than asked. */
@Component(service = RecordRule.class)
public final class AwarenessSurveyRule implements RecordRule<AwarenessSurvey> {
  @Override
  public Class<AwarenessSurvey> type() {
    return AwarenessSurvey.class;
  }

  @Override
  public List<Message> check(RuleContext<AwarenessSurvey> context) {
    AwarenessSurvey survey = context.record();
    List<Message> problems = new ArrayList<>();
    if (survey.getDay().isAfter(context.now().toLocalDate())) {
      problems.add(message("refused.future", survey.getDay()));
    }
    int most = Math.max(survey.getAware(), survey.getWilling());
    if (most > survey.getRespondents()) {
      problems.add(message("refused.more", most, survey.getRespondents()));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(AwarenessSurvey.class, "awareness-survey." + key, arguments);
  }
}
