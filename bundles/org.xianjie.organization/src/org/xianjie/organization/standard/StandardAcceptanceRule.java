package org.xianjie.organization.standard;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;
import org.xianjie.organization.network.PartyOrg;
import org.xianjie.organization.network.PartyOrgType;

/** Only village branches are accepted, each once per target year (ORG-R1). */
@Component(service = RecordRule.class)
public final class StandardAcceptanceRule implements RecordRule<StandardAcceptance> {
  @Override
  public Class<StandardAcceptance> type() {
    return StandardAcceptance.class;
  }

  @Override
  public List<Message> check(RuleContext<StandardAcceptance> context) {
    PartyOrg branch = context.record().getBranch();
    return branch.getType() == PartyOrgType.VILLAGE_BRANCH
        ? List.of()
        : List.of(
            Message.of(
                StandardAcceptance.class, "standard-acceptance.refused.type", branch.getName()));
  }
}
