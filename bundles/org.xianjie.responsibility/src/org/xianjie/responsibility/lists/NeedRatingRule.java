package org.xianjie.responsibility.lists;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;
import org.xianjie.responsibility.need.Need;
import org.xianjie.responsibility.need.NeedCategory;

/** Ratings that come by import fit the need they belong to. */
@Component(service = RecordRule.class)
public final class NeedRatingRule implements RecordRule<NeedRating> {
  @Override
  public Class<NeedRating> type() {
    return NeedRating.class;
  }

  @Override
  public void compute(RuleContext<NeedRating> context) {
    if (context.record().getRatedBy() == null) {
      context.record().takenBy(context.caller().account());
    }
  }

  @Override
  public List<Message> check(RuleContext<NeedRating> context) {
    NeedRating rating = context.record();
    List<Message> problems =
        new ArrayList<>(ListTimes.problems(rating.getNeed(), rating.getRatedAt(), context.now()));
    if (rating.getNeed().getCategory() == NeedCategory.SAFEGUARD) {
      problems.add(Message.of(Need.class, "need.refused.safeguard"));
    }
    if (rating.getRatedBy().equals(rating.getNeed().getCollector()) && !isHistory(context)) {
      problems.add(Message.of(Need.class, "need.guard.collector"));
    }
    return problems;
  }

  /** A steward loads ratings that somebody else took. */
  private static boolean isHistory(RuleContext<NeedRating> context) {
    return context.record().getRatedBy().equals(context.caller().account());
  }
}
