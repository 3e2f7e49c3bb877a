package org.xianjie.governance.selfgovernance;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** No more people are served than the capacity. */
@Component(service = RecordRule.class)
public final class PublicServiceRule implements RecordRule<PublicService> {
  @Override
  public Class<PublicService> type() {
    return PublicService.class;
  }

  @Override
  public List<Message> check(RuleContext<PublicService> context) {
    PublicService service = context.record();
    List<Message> problems = new ArrayList<>();
    if (service.getValidTo() != null && service.getValidTo().isBefore(service.getValidFrom())) {
      problems.add(message("refused.dates", service.getValidFrom(), service.getValidTo()));
    }
    if (service.getServed() > service.getCapacity()) {
      problems.add(message("refused.capacity", service.getServed(), service.getCapacity()));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(PublicService.class, "public-service." + key, arguments);
  }
}
