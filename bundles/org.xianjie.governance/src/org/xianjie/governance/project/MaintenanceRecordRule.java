package org.xianjie.governance.project;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Upkeep was done. */
@Component(service = RecordRule.class)
public final class MaintenanceRecordRule implements RecordRule<MaintenanceRecord> {
  @Override
  public Class<MaintenanceRecord> type() {
    return MaintenanceRecord.class;
  }

  @Override
  public List<Message> check(RuleContext<MaintenanceRecord> context) {
    MaintenanceRecord record = context.record();
    return record.getDay().isAfter(context.now().toLocalDate())
        ? List.of(message("refused.future", record.getDay()))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(MaintenanceRecord.class, "maintenance-record." + key, arguments);
  }
}
