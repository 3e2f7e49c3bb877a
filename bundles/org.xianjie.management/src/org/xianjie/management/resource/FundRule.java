package org.xianjie.management.resource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** The floor per village is a warning, not a block (MGT-R10). */
@Component(service = RecordRule.class)
public final class FundRule implements RecordRule<Fund> {
  @Override
  public Class<Fund> type() {
    return Fund.class;
  }

  @Override
  public void compute(RuleContext<Fund> context) {
    Fund fund = context.record();
    if (fund.getSpent() == null) {
      fund.computeSpent(BigDecimal.ZERO);
    }
    boolean village = fund.getSource() == FundSource.COUNTY_BUDGET;
    BigDecimal floor =
        village
            ? BigDecimal.valueOf(
                context
                    .parameters()
                    .integer(
                        "P-FUND-VILLAGE",
                        fund.getRegion().getCode(),
                        LocalDate.of(fund.getYear(), 1, 1)))
            : null;
    fund.computeFloor(floor);
    fund.computeBelowFloor(village && fund.getBudget().compareTo(floor) < 0);
  }

  @Override
  public List<Message> check(RuleContext<Fund> context) {
    Fund fund = context.record();
    List<Message> problems = new ArrayList<>();
    RegionLevel level = fund.getRegion().getLevel();
    boolean pool = fund.getSource() == FundSource.EMERGENCY_POOL;
    if (!pool && level != RegionLevel.VILLAGE) {
      problems.add(message("refused.village"));
    }
    if (pool && level.compareTo(RegionLevel.COUNTY) > 0) {
      problems.add(message("refused.pool"));
    }
    boolean again =
        context
            .session()
            .list(
                RecordQuery.of(Fund.class)
                    .where("region", fund.getRegion())
                    .where("year", fund.getYear())
                    .where("source", fund.getSource()))
            .stream()
            .anyMatch(other -> !other.getId().equals(fund.getId()));
    if (again) {
      problems.add(message("refused.again"));
    }
    return problems;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Fund.class, "fund." + key, arguments);
  }
}
