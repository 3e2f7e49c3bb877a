package org.xianjie.organization.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** Findings stay as they are once the acceptance is decided. */
@Component(service = RecordRule.class)
public final class AcceptanceFindingRule implements RecordRule<AcceptanceFinding> {
  @Override
  public Class<AcceptanceFinding> type() {
    return AcceptanceFinding.class;
  }

  private static final Set<AcceptanceState> DECIDED =
      EnumSet.of(AcceptanceState.ACCEPTED, AcceptanceState.FAILED);

  @Override
  public List<Message> check(RuleContext<AcceptanceFinding> context) {
    return DECIDED.contains(context.record().getAcceptance().getState())
        ? List.of(Message.of(AcceptanceFinding.class, "acceptance-finding.refused.decided"))
        : List.of();
  }
}
