package org.xianjie.management.resource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** What is used of a fund is the sum of its uses; nobody types it. */
@Component(service = RecordRule.class)
public final class FundUseRule implements RecordRule<FundUse> {
  @Override
  public Class<FundUse> type() {
    return FundUse.class;
  }

  @Override
  public List<Message> check(RuleContext<FundUse> context) {
    FundUse use = context.record();
    Fund fund = use.getFund();
    List<Message> problems = new ArrayList<>();
    if (use.getAmount().signum() == 0) {
      problems.add(message("refused.zero"));
    }
    if (use.getDay().isAfter(context.now().toLocalDate())) {
      problems.add(message("refused.future", use.getDay()));
    }
    if (use.getDay().getYear() != fund.getYear()) {
      problems.add(message("refused.year", use.getDay()));
    }
    BigDecimal others = others(context);
    BigDecimal left = fund.getBudget().subtract(others);
    if (use.getAmount().compareTo(left) > 0) {
      problems.add(message("refused.budget", left.toPlainString()));
    }
    if (problems.isEmpty()) {
      fund.computeSpent(others.add(use.getAmount()));
    }
    return problems;
  }

  private static BigDecimal others(RuleContext<FundUse> context) {
    return context
        .session()
        .list(RecordQuery.of(FundUse.class).where("fund", context.record().getFund()))
        .stream()
        .filter(other -> !other.getId().equals(context.record().getId()))
        .map(FundUse::getAmount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(FundUse.class, "fund-use." + key, arguments);
  }
}
