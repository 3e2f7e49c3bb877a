package org.xianjie.management.supervision;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** What was found; what it was is said only after confirmation (domain.md §8.1). */
@Component(service = RecordRule.class)
public final class SupervisionRule implements RecordRule<Supervision> {
  @Override
  public Class<Supervision> type() {
    return Supervision.class;
  }

  @Override
  public void compute(RuleContext<Supervision> context) {
    if (context.record().getFinder() == null) {
      context.record().computeFinder(context.caller().account());
    }
  }

  @Override
  public List<Message> check(RuleContext<Supervision> context) {
    Supervision finding = context.record();
    List<Message> problems = new ArrayList<>();
    if ((finding.getCadre() == null) == (finding.getOrganization() == null)) {
      problems.add(message("refused.who"));
    }
    boolean judged = finding.getCategory() != null || finding.getHandling() != null;
    if (finding.getState() == SupervisionState.FOUND && judged) {
      problems.add(message("refused.state"));
    }
    if (finding.getState() != SupervisionState.FOUND) {
      problems.add(message("refused.changed"));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Supervision.class, "supervision." + key, arguments);
  }
}
