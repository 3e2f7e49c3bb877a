package org.xianjie.management.review;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** One evaluation of the reform a year (MGT-R8). */
@Component(service = RecordRule.class)
public final class ReformEvaluationRule implements RecordRule<ReformEvaluation> {
  @Override
  public Class<ReformEvaluation> type() {
    return ReformEvaluation.class;
  }

  @Override
  public List<Message> check(RuleContext<ReformEvaluation> context) {
    ReformEvaluation evaluation = context.record();
    boolean again =
        context
            .session()
            .list(
                RecordQuery.of(ReformEvaluation.class)
                    .where("region", evaluation.getRegion())
                    .where("year", evaluation.getYear()))
            .stream()
            .anyMatch(other -> !other.getId().equals(evaluation.getId()));
    return again
        ? List.of(message("refused.again", String.valueOf(evaluation.getYear())))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ReformEvaluation.class, "reform-evaluation." + key, arguments);
  }
}
