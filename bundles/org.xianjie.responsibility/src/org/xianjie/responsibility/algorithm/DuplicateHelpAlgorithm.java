package org.xianjie.responsibility.algorithm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Output;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.core.household.HouseholdGroup;
import org.xianjie.responsibility.duplicate.Help;
import org.xianjie.responsibility.duplicate.HelpComparison;
import org.xianjie.responsibility.duplicate.HelpedHousehold;

/** ALG-4 on named values. */
@Component(service = Algorithm.class)
public final class DuplicateHelpAlgorithm implements Algorithm {
  private static final int MOST_DAYS = 10_000;
  private static final Set<HouseholdGroup> UNTAGGED =
      EnumSet.of(HouseholdGroup.ORDINARY, HouseholdGroup.INDUSTRY);

  @Override
  public int number() {
    return 4;
  }

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    List<Help> allocations = input.objects("allocations").stream().map(this::help).toList();
    List<HelpedHousehold> households =
        input.objects("households").stream().map(this::household).toList();
    input.unique("households", households.stream().map(HelpedHousehold::code).toList());
    int duplicate = input.integer("dupWindow", 0, MOST_DAYS, thresholds.integer("P-DUP-WINDOW"));
    int blind = input.integer("blindWindow", 0, MOST_DAYS, thresholds.integer("P-BLIND-WINDOW"));
    input.require("date");
    LocalDate date = input.date("date");
    input.check();
    HelpComparison comparison = new HelpComparison(duplicate, blind);
    Map<String, Object> output =
        Output.of(
            "duplicates", overlaps(comparison.duplicates(allocations)),
            "blindSpots", comparison.blindSpots(households, allocations, date));
    List<HelpComparison.Overlap> repeats = comparison.repeats(allocations);
    if (!repeats.isEmpty()) {
      output.put("repeats", overlaps(repeats));
    }
    return output;
  }

  private Help help(Input allocation) {
    return new Help(
        allocation.text("household"),
        new LinkedHashSet<>(allocation.texts("villages")),
        allocation.text("kind"),
        allocation.text("provider"),
        allocation.date("date"),
        allocation.date("to"));
  }

  private HelpedHousehold household(Input household) {
    Set<HouseholdGroup> tags = household.choices("tags", HouseholdGroup.class);
    return new HelpedHousehold(
        household.code("code"),
        !UNTAGGED.containsAll(tags),
        household.date("openNeedSince"),
        household.date("lastHelp"));
  }

  private static List<Object> overlaps(List<HelpComparison.Overlap> overlaps) {
    List<Object> all = new ArrayList<>();
    for (HelpComparison.Overlap overlap : overlaps) {
      all.add(
          overlap.household() == null
              ? Output.of("villages", overlap.villages(), "allocations", overlap.allocations())
              : Output.of("household", overlap.household(), "allocations", overlap.allocations()));
    }
    return all;
  }
}
