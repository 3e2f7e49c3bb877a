package org.xianjie.organization.network;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Only a paired organization has joint activities (S1 §1.1.2). */
@Component(service = RecordRule.class)
public final class PairActivityRule implements RecordRule<PairActivity> {
  @Override
  public Class<PairActivity> type() {
    return PairActivity.class;
  }

  @Override
  public List<Message> check(RuleContext<PairActivity> context) {
    PartyOrg org = context.record().getPartyOrg();
    return org.getPairedWith() == null
        ? List.of(Message.of(PairActivity.class, "pair-activity.refused.pair", org.getName()))
        : List.of();
  }
}
