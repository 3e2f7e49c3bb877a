package org.xianjie.management.resource;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.text.Message;

/** Equipment belongs to a village. */
@Component(service = RecordRule.class)
public final class EquipmentRule implements RecordRule<Equipment> {
  @Override
  public Class<Equipment> type() {
    return Equipment.class;
  }

  @Override
  public List<Message> check(RuleContext<Equipment> context) {
    return context.record().getVillage().getLevel() == RegionLevel.VILLAGE
        ? List.of()
        : List.of(message("refused.village"));
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Equipment.class, "equipment." + key, arguments);
  }
}
