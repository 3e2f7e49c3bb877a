package org.xianjie.core.setting;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A database has one record of settings, made by its setup. */
@Component(service = RecordRule.class)
public final class SettingRule implements RecordRule<Setting> {
  @Override
  public Class<Setting> type() {
    return Setting.class;
  }

  @Override
  public List<Message> check(RuleContext<Setting> context) {
    return context.isNew() ? List.of(Message.of(SettingRule.class, "refused.single")) : List.of();
  }
}
