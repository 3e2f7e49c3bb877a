package org.xianjie.management.review;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** One review per cadre and half-year; its facts are filled by the system (MGT-R4, MGT-R8). */
@Component(service = RecordRule.class)
public final class HalfYearReviewRule implements RecordRule<HalfYearReview> {
  @Override
  public Class<HalfYearReview> type() {
    return HalfYearReview.class;
  }

  @Override
  public void compute(RuleContext<HalfYearReview> context) {
    if (context.record().getState() == ReviewState.DRAFT) {
      context.record().computeFacts(new ReviewFacts(context).text());
    }
  }

  @Override
  public List<Message> check(RuleContext<HalfYearReview> context) {
    HalfYearReview review = context.record();
    boolean again =
        context
            .session()
            .list(
                RecordQuery.of(HalfYearReview.class)
                    .where("cadre", review.getCadre())
                    .where("year", review.getYear())
                    .where("half", review.getHalf()))
            .stream()
            .anyMatch(other -> !other.getId().equals(review.getId()));
    return again
        ? List.of(
            Message.of(
                HalfYearReview.class,
                "half-year-review.refused.again",
                String.valueOf(review.getYear()),
                review.getHalf()))
        : List.of();
  }
}
