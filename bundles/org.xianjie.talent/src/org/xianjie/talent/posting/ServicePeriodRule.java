package org.xianjie.talent.posting;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** Hours of a guide are counted from the services (S0 §4.3.3(1)). */
@Component(service = RecordRule.class)
public final class ServicePeriodRule implements RecordRule<ServicePeriod> {
  @Override
  public Class<ServicePeriod> type() {
    return ServicePeriod.class;
  }

  @Override
  public List<Message> check(RuleContext<ServicePeriod> context) {
    if (!context.isNew()) {
      count(context);
    }
    return List.of();
  }

  @Override
  public void created(RuleContext<ServicePeriod> context) {
    count(context);
  }

  private static void count(RuleContext<ServicePeriod> context) {
    RuralGuide guide = context.record().getGuide();
    int hours =
        context.session().list(RecordQuery.of(ServicePeriod.class).where("guide", guide)).stream()
            .mapToInt(ServicePeriod::getServedHours)
            .sum();
    guide.setServedHours(hours);
  }
}
