package org.xianjie.organization.network;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A village helps another one (S0 §2.3). */
@Component(service = RecordRule.class)
public final class VillagePairingRule implements RecordRule<VillagePairing> {
  @Override
  public Class<VillagePairing> type() {
    return VillagePairing.class;
  }

  @Override
  public List<Message> check(RuleContext<VillagePairing> context) {
    VillagePairing pairing = context.record();
    String advanced = pairing.getAdvancedVillage().getCode();
    return advanced.equals(pairing.getWeakVillage().getCode())
        ? List.of(Message.of(VillagePairing.class, "village-pairing.refused.same"))
        : List.of();
  }
}
