package org.xianjie.talent.expert;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Only an expert in the pool is asked (S2 H3¶3). */
@Component(service = RecordRule.class)
public final class ExpertRequestRule implements RecordRule<ExpertRequest> {
  @Override
  public Class<ExpertRequest> type() {
    return ExpertRequest.class;
  }

  @Override
  public List<Message> check(RuleContext<ExpertRequest> context) {
    ExpertPoolMember expert = context.record().getExpert();
    return context.isNew() && expert.getState() != ExpertState.ACTIVE
        ? List.of(
            Message.of(ExpertRequest.class, "expert-request.refused.active", expert.getCode()))
        : List.of();
  }
}
