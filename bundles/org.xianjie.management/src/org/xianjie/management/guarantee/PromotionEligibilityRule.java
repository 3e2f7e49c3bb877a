package org.xianjie.management.guarantee;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** The eligibility of a cadre is computed (C37). */
@Component(service = RecordRule.class)
public final class PromotionEligibilityRule implements RecordRule<PromotionEligibility> {
  @Override
  public Class<PromotionEligibility> type() {
    return PromotionEligibility.class;
  }

  @Override
  public void compute(RuleContext<PromotionEligibility> context) {
    ResidentService.read(context.session(), context.facts(), context.record(), context.now())
        .judge(context.record(), context.parameters(), context.now().toLocalDate());
  }

  @Override
  public List<Message> check(RuleContext<PromotionEligibility> context) {
    boolean again =
        context
            .session()
            .list(
                RecordQuery.of(PromotionEligibility.class)
                    .where("cadre", context.record().getCadre()))
            .stream()
            .anyMatch(other -> !other.getId().equals(context.record().getId()));
    return again ? List.of(message("refused.again")) : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(PromotionEligibility.class, "promotion-eligibility." + key, arguments);
  }
}
