package org.xianjie.management.review;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Opinions are collected before the evaluation is concluded. */
@Component(service = RecordRule.class)
public final class ReformOpinionRule implements RecordRule<ReformOpinion> {
  @Override
  public Class<ReformOpinion> type() {
    return ReformOpinion.class;
  }

  @Override
  public List<Message> check(RuleContext<ReformOpinion> context) {
    return context.record().getEvaluation().getState() == EvaluationState.COLLECTING
        ? List.of()
        : List.of(message("refused.concluded"));
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ReformOpinion.class, "reform-opinion." + key, arguments);
  }
}
