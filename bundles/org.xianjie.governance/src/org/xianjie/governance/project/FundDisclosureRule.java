package org.xianjie.governance.project;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A disclosure moves the next one of its project (GOV-R2). */
@Component(service = RecordRule.class)
public final class FundDisclosureRule implements RecordRule<FundDisclosure> {
  /** Months between two disclosures (local setting). */
  private static final int MONTHS = 3;

  @Override
  public Class<FundDisclosure> type() {
    return FundDisclosure.class;
  }

  @Override
  public void compute(RuleContext<FundDisclosure> context) {
    if (context.record().getStateDisclosed() == null) {
      context.record().computeStateDisclosed(context.record().getProject().getState());
    }
  }

  @Override
  public List<Message> check(RuleContext<FundDisclosure> context) {
    FundDisclosure disclosure = context.record();
    List<Message> problems = new ArrayList<>();
    if (disclosure.getAsOf().isAfter(context.now().toLocalDate())) {
      problems.add(message("refused.future", disclosure.getAsOf()));
    }
    if (disclosure.getUsed().compareTo(disclosure.getReceived()) > 0) {
      problems.add(
          message(
              "refused.more",
              disclosure.getReceived().toPlainString(),
              disclosure.getUsed().toPlainString()));
    }
    return problems;
  }

  @Override
  public void created(RuleContext<FundDisclosure> context) {
    FundDisclosure disclosure = context.record();
    disclosure.getProject().computeDisclosedUntil(disclosure.getAsOf().plusMonths(MONTHS));
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(FundDisclosure.class, "fund-disclosure." + key, arguments);
  }
}
