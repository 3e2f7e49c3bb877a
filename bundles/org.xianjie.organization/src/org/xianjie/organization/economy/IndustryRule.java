package org.xianjie.organization.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** One main industry per place, at the level its scope names (S0 §4.1.3(1)). */
@Component(service = RecordRule.class)
public final class IndustryRule implements RecordRule<Industry> {
  @Override
  public Class<Industry> type() {
    return Industry.class;
  }

  private static final Map<IndustryScope, RegionLevel> LEVELS =
      Map.of(
          IndustryScope.ONE_COUNTY, RegionLevel.COUNTY,
          IndustryScope.ONE_TOWN, RegionLevel.TOWNSHIP,
          IndustryScope.ONE_VILLAGE, RegionLevel.VILLAGE);

  @Override
  public List<Message> check(RuleContext<Industry> context) {
    Industry industry = context.record();
    Region region = industry.getRegion();
    RegionLevel level = LEVELS.get(industry.getScope());
    List<Message> problems = new ArrayList<>();
    if (region.getLevel() != level) {
      problems.add(
          Message.of(Industry.class, "industry.refused.level", industry.getScope(), level));
    }
    if (industry.isMain()) {
      context
          .session()
          .list(RecordQuery.of(Industry.class).where("region", region).where("main", true))
          .stream()
          .filter(other -> !Objects.equals(other.getCode(), industry.getCode()))
          .findFirst()
          .ifPresent(
              other ->
                  problems.add(
                      Message.of(
                          Industry.class,
                          "industry.refused.main",
                          region.getName(),
                          other.getName())));
    }
    return problems;
  }
}
