package org.xianjie.governance.project;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** No more is compensated than lost. */
@Component(service = RecordRule.class)
public final class HouseholdImpactRule implements RecordRule<HouseholdImpact> {
  @Override
  public Class<HouseholdImpact> type() {
    return HouseholdImpact.class;
  }

  @Override
  public List<Message> check(RuleContext<HouseholdImpact> context) {
    HouseholdImpact impact = context.record();
    return impact.getCompensation().compareTo(impact.getLoss()) > 0
        ? List.of(
            message(
                "refused.more",
                impact.getLoss().toPlainString(),
                impact.getCompensation().toPlainString()))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(HouseholdImpact.class, "household-impact." + key, arguments);
  }
}
