package org.xianjie.management.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** The two abolished indicators cannot be created under any name (P-FORBID-KPI). */
@Component(service = RecordRule.class)
public final class AssessmentIndicatorRule implements RecordRule<AssessmentIndicator> {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Override
  public Class<AssessmentIndicator> type() {
    return AssessmentIndicator.class;
  }

  @Override
  public List<Message> check(RuleContext<AssessmentIndicator> context) {
    AssessmentIndicator indicator = context.record();
    List<Message> problems = new ArrayList<>();
    if (ForbiddenIndicators.isAbolished(indicator.getKind())) {
      problems.add(message("refused.kind", indicator.getKind()));
    }
    ForbiddenIndicators.read(context.session())
        .meaning(indicator.getName())
        .ifPresent(kind -> problems.add(message("refused.name", indicator.getName(), kind)));
    if (indicator.getZeroAt().compareTo(indicator.getFullAt()) == 0) {
      problems.add(message("refused.bounds"));
    }
    if (indicator.getWeight().compareTo(WHOLE) > 0) {
      problems.add(message("refused.weight", indicator.getWeight().toPlainString()));
    }
    if (indicator.getKind() == IndicatorKind.TRACE && indicator.isContactWork()) {
      problems.add(message("refused.trace.contact", indicator.getKind()));
    }
    if (indicator.getScheme().getState() != SchemeState.DRAFT) {
      problems.add(message("refused.scheme", indicator.getScheme().getCode()));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(AssessmentIndicator.class, "assessment-indicator." + key, arguments);
  }
}
