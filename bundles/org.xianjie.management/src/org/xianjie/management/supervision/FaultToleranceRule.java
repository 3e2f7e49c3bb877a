package org.xianjie.management.supervision;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A case of fault tolerance is about the cadre of its finding. */
@Component(service = RecordRule.class)
public final class FaultToleranceRule implements RecordRule<FaultTolerance> {
  @Override
  public Class<FaultTolerance> type() {
    return FaultTolerance.class;
  }

  @Override
  public List<Message> check(RuleContext<FaultTolerance> context) {
    FaultTolerance tolerance = context.record();
    List<Message> problems = new ArrayList<>();
    Supervision finding = tolerance.getSupervision();
    if (finding != null
        && (finding.getCadre() == null
            || !finding.getCadre().getId().equals(tolerance.getCadre().getId()))) {
      problems.add(message("refused.finding", finding.getCode()));
    }
    if (tolerance.getState() != ToleranceState.REPORTED) {
      problems.add(message("refused.changed"));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(FaultTolerance.class, "fault-tolerance." + key, arguments);
  }
}
