package org.xianjie.core.household;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.text.Message;

/** A household belongs to a village or a villager group (domain.md §3.1). */
@Component(service = RecordRule.class)
public final class HouseholdRule implements RecordRule<Household> {
  @Override
  public Class<Household> type() {
    return Household.class;
  }

  @Override
  public List<Message> check(RuleContext<Household> context) {
    Household household = context.record();
    List<Message> problems = new ArrayList<>();
    RegionLevel level = household.getRegion().getLevel();
    if (level != RegionLevel.VILLAGE && level != RegionLevel.GROUP) {
      problems.add(message("refused.region.level", household.getRegion().getCode(), level));
    }
    if (household.getMembers() < 0) {
      problems.add(message("refused.members", household.getMembers()));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(HouseholdRule.class, key, arguments);
  }
}
