package org.xianjie.governance.conflict;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A conflict was reported; its result comes from its steps. */
@Component(service = RecordRule.class)
public final class ConflictCaseRule implements RecordRule<ConflictCase> {
  @Override
  public Class<ConflictCase> type() {
    return ConflictCase.class;
  }

  @Override
  public List<Message> check(RuleContext<ConflictCase> context) {
    ConflictCase conflict = context.record();
    List<Message> problems = new ArrayList<>();
    if (conflict.getReportedOn().isAfter(context.now().toLocalDate())) {
      problems.add(message("refused.future", conflict.getReportedOn()));
    }
    boolean mediated = conflict.getMediators() != null || conflict.getResultOn() != null;
    if (conflict.getCause().isReferredOnly() && mediated) {
      problems.add(message("refused.never", conflict.getCause()));
    }
    boolean ended =
        conflict.getState() == ConflictState.SETTLED
            || conflict.getState() == ConflictState.UNSETTLED;
    if (ended && conflict.getResultOn() == null) {
      problems.add(message("refused.state"));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ConflictCase.class, "conflict-case." + key, arguments);
  }
}
