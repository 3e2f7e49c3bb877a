package org.xianjie.core.village;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.dictionary.Dictionaries;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** One profile per village; no part of the population is larger than the population. */
@Component(service = RecordRule.class)
public final class VillageProfileRule implements RecordRule<VillageProfile> {
  private static final String TYPE = "village-profile";

  @Override
  public Class<VillageProfile> type() {
    return VillageProfile.class;
  }

  @Override
  public List<Message> check(RuleContext<VillageProfile> context) {
    VillageProfile profile = context.record();
    List<Message> problems = new ArrayList<>();
    if (profile.getRegion().getLevel() != RegionLevel.VILLAGE) {
      problems.add(
          Message.of(
              VillageProfile.class,
              "village-profile.refused.level",
              profile.getRegion().getCode()));
    }
    if (isSecond(context)) {
      problems.add(
          Message.of(
              VillageProfile.class,
              "village-profile.refused.twice",
              profile.getRegion().getName()));
    }
    checkParts(profile, problems);
    if (profile.getCollectiveIncome() != null && profile.getIncomeYear() == null) {
      problems.add(Message.of(VillageProfile.class, "village-profile.refused.income.year"));
    }
    problems.addAll(Dictionaries.check(context.session(), "INDUSTRY", profile.getMainIndustries()));
    return problems;
  }

  private static boolean isSecond(RuleContext<VillageProfile> context) {
    String region = context.record().getRegion().getCode();
    return context
        .session()
        .list(RecordQuery.of(VillageProfile.class).where("region.code", region))
        .stream()
        .anyMatch(other -> other != context.record());
  }

  private static void checkParts(VillageProfile profile, List<Message> problems) {
    Integer population = profile.getPopulation();
    if (population == null) {
      return;
    }
    Map<String, Integer> parts = new LinkedHashMap<>();
    parts.put("households", profile.getHouseholds());
    parts.put("elderly60", profile.getElderly60());
    parts.put("leftBehindChildren", profile.getLeftBehindChildren());
    parts.put("leftBehindElderly", profile.getLeftBehindElderly());
    parts.forEach(
        (name, part) -> {
          if (part != null && part > population) {
            Message field = Message.of(VillageProfile.class, TYPE + "." + name);
            problems.add(
                Message.of(
                    VillageProfile.class, "village-profile.refused.part", field, population));
          }
        });
  }
}
