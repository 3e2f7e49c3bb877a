package org.xianjie.management.inspection;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** The window of an inspection round ends after it began. */
@Component(service = RecordRule.class)
public final class InspectionRoundRule implements RecordRule<InspectionRound> {
  @Override
  public Class<InspectionRound> type() {
    return InspectionRound.class;
  }

  @Override
  public List<Message> check(RuleContext<InspectionRound> context) {
    InspectionRound round = context.record();
    if (!round.getWindowTo().isBefore(round.getWindowFrom())) {
      return List.of();
    }
    return List.of(
        Message.of(
            InspectionRound.class,
            "inspection-round.refused.dates",
            round.getWindowFrom(),
            round.getWindowTo()));
  }
}
