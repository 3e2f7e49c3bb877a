package org.xianjie.organization.economy;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A dividend goes into the ledger of its year at once (domain.md §4.4). */
@Component(service = RecordRule.class)
public final class DividendPaymentRule implements RecordRule<DividendPayment> {
  @Override
  public Class<DividendPayment> type() {
    return DividendPayment.class;
  }

  @Override
  public List<Message> check(RuleContext<DividendPayment> context) {
    if (!context.isNew()) {
      refresh(context);
    }
    return List.of();
  }

  @Override
  public void created(RuleContext<DividendPayment> context) {
    refresh(context);
  }

  private static void refresh(RuleContext<DividendPayment> context) {
    DividendPayment entry = context.record();
    new YearOfCollective(context.session(), entry.getVillage(), entry.getDate().getYear())
        .save(context.parameters());
  }
}
