package org.xianjie.core.security;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Which names accounts may have. */
@Component(service = RecordRule.class)
public final class UserAccountRule implements RecordRule<UserAccount> {
  @Override
  public Class<UserAccount> type() {
    return UserAccount.class;
  }

  @Override
  public List<Message> check(RuleContext<UserAccount> context) {
    String name = context.record().getCode();
    return AccountNames.isAllowed(name) ? List.of() : List.of(AccountNames.reason(name));
  }
}
