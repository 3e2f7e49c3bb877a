package org.xianjie.talent.expert;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A base is served by the one team of its prefecture 1+1+N (S0 §4.3.3(2)). */
@Component(service = RecordRule.class)
public final class ServiceBaseRule implements RecordRule<ServiceBase> {
  @Override
  public Class<ServiceBase> type() {
    return ServiceBase.class;
  }

  @Override
  public List<Message> check(RuleContext<ServiceBase> context) {
    ServiceBase base = context.record();
    return base.getRegion().getCode().startsWith(base.getTeam().getRegionCode())
        ? List.of()
        : List.of(
            Message.of(ServiceBase.class, "service-base.refused.team", base.getTeam().getCode()));
  }
}
