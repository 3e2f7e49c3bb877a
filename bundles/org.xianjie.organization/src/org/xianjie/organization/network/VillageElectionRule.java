package org.xianjie.organization.network;

import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** The reserve list stands before the round (S0 §4.3.3(1)). */
@Component(service = RecordRule.class)
public final class VillageElectionRule implements RecordRule<VillageElectionRound> {
  @Override
  public Class<VillageElectionRound> type() {
    return VillageElectionRound.class;
  }

  @Override
  public List<Message> check(RuleContext<VillageElectionRound> context) {
    VillageElectionRound round = context.record();
    boolean reserve = !Objects.requireNonNullElse(round.getReserveCandidates(), "").isBlank();
    boolean held = round.getHeldOn() != null || round.getResult() != null;
    return held && !reserve
        ? List.of(Message.of(VillageElectionRound.class, "village-election.refused.reserve"))
        : List.of();
  }
}
