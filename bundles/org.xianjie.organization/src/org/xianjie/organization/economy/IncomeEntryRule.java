package org.xianjie.organization.economy;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** An income goes into the ledger of its year at once (domain.md §4.4). */
@Component(service = RecordRule.class)
public final class IncomeEntryRule implements RecordRule<IncomeEntry> {
  @Override
  public Class<IncomeEntry> type() {
    return IncomeEntry.class;
  }

  @Override
  public List<Message> check(RuleContext<IncomeEntry> context) {
    if (!context.isNew()) {
      refresh(context);
    }
    return List.of();
  }

  @Override
  public void created(RuleContext<IncomeEntry> context) {
    refresh(context);
  }

  private static void refresh(RuleContext<IncomeEntry> context) {
    IncomeEntry entry = context.record();
    new YearOfCollective(context.session(), entry.getVillage(), entry.getDate().getYear())
        .save(context.parameters());
  }
}
