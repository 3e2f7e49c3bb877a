package org.xianjie.governance.council;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A question that was answered stays as it was asked (GOV-R9). */
@Component(service = RecordRule.class)
public final class FigureQuestionRule implements RecordRule<FigureQuestion> {
  @Override
  public Class<FigureQuestion> type() {
    return FigureQuestion.class;
  }

  @Override
  public List<Message> check(RuleContext<FigureQuestion> context) {
    return context.record().getState() == QuestionState.ASKED
        ? List.of()
        : List.of(message("refused.answered"));
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(FigureQuestion.class, "figure-question." + key, arguments);
  }
}
