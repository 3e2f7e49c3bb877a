package org.xianjie.organization.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.text.Message;

/**
 * The tree of party organizations has no circle; joint organizations cover several villages (S0
 * §4.1.2(1)).
 */
@Component(service = RecordRule.class)
public final class PartyOrgRule implements RecordRule<PartyOrg> {
  @Override
  public Class<PartyOrg> type() {
    return PartyOrg.class;
  }

  @Override
  public List<Message> check(RuleContext<PartyOrg> context) {
    PartyOrg org = context.record();
    List<Message> problems = new ArrayList<>();
    for (PartyOrg above = org.getParent(); above != null; above = above.getParent()) {
      if (Objects.equals(above.getCode(), org.getCode())) {
        problems.add(message("party-org.refused.parent"));
        break;
      }
    }
    boolean joint =
        org.getType() == PartyOrgType.JOINT_VILLAGE_COMMITTEE
            || org.getType() == PartyOrgType.AREA_GENERAL_BRANCH;
    if (joint && org.getRegion().getLevel().compareTo(RegionLevel.VILLAGE) >= 0) {
      problems.add(message("party-org.refused.joint", org.getType()));
    }
    if (org.getPairedWith() != null
        && Objects.equals(org.getPairedWith().getCode(), org.getCode())) {
      problems.add(message("party-org.refused.pair"));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(PartyOrg.class, key, arguments);
  }
}
