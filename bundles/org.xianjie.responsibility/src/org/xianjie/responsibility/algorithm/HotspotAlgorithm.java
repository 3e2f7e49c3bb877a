package org.xianjie.responsibility.algorithm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Output;
import org.xianjie.core.algorithm.StoredInput;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.core.household.HouseholdGroup;
import org.xianjie.responsibility.hotspot.HotspotLimits;
import org.xianjie.responsibility.hotspot.NeedHotspots;
import org.xianjie.responsibility.hotspot.NeedPoint;
import org.xianjie.responsibility.need.NeedCategory;

/** ALG-7 on named values. */
@Component(service = Algorithm.class)
public final class HotspotAlgorithm implements Algorithm {
  @Override
  public int number() {
    return 7;
  }

  @Override
  public Optional<StoredInput> stored() {
    return Optional.of(StoredNeeds.points());
  }

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    input.require("date");
    LocalDate date = input.date("date");
    List<NeedPoint> needs = input.objects("needs").stream().map(this::need).toList();
    input.check();
    NeedHotspots analysis =
        new NeedHotspots(
            new HotspotLimits(
                thresholds.integer("P-HOT-SHARE"),
                thresholds.integer("P-HOT-COVERAGE"),
                thresholds.integer("P-HOT-NEEDS")));
    return Output.of(
        "categories",
            analysis.hotspots(needs, date).stream().map(HotspotAlgorithm::category).toList(),
        "forecasts",
            analysis.forecasts(needs, date).stream().map(HotspotAlgorithm::forecast).toList());
  }

  private NeedPoint need(Input need) {
    need.require("category");
    need.require("receivedAt");
    LocalDateTime received = need.time("receivedAt");
    HouseholdGroup group = need.choice("group", HouseholdGroup.class);
    return new NeedPoint(
        need.text("household"),
        need.choice("category", NeedCategory.class),
        received == null ? null : received.toLocalDate(),
        group == null ? null : group.name(),
        Boolean.TRUE.equals(need.flag("served")));
  }

  private static Map<String, Object> category(NeedHotspots.Hotspot spot) {
    return Output.of(
        "category", spot.category().name(),
        "needs", spot.needs(),
        "all", spot.all(),
        "demand", spot.demand(),
        "served", spot.served(),
        "gap",
            spot.demand() == 0
                ? null
                : Output.decimal(spot.demand() - spot.served(), spot.demand()),
        "trend", spot.trend().name(),
        "hotspot", spot.hotspot());
  }

  private static Map<String, Object> forecast(NeedHotspots.Forecast forecast) {
    Map<String, Object> basis = new LinkedHashMap<>();
    forecast.basis().forEach((year, needs) -> basis.put(String.valueOf(year), needs));
    return Output.of(
        "group", forecast.group(),
        "category", forecast.category().name(),
        "quarter", forecast.year() + "-Q" + forecast.quarter(),
        "expected", forecast.expected(),
        "basis", basis);
  }
}
