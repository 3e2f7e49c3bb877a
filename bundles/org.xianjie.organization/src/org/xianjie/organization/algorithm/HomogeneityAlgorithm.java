package org.xianjie.organization.algorithm;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Output;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.core.text.Message;
import org.xianjie.organization.homogeneity.PlanComparison;
import org.xianjie.organization.homogeneity.PlannedPlace;

/** ALG-14 on named values. */
@Component(service = Algorithm.class)
public final class HomogeneityAlgorithm implements Algorithm {
  private static final int PERCENT = 100;
  private static final int MOST_PLACES = 4_000;

  @Override
  public int number() {
    return 14;
  }

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    List<PlannedPlace> places = input.objects("places").stream().map(this::place).toList();
    input.unique("places", places.stream().map(PlannedPlace::code).toList());
    if (places.size() > MOST_PLACES) {
      input.problem(Message.of(HomogeneityAlgorithm.class, "homogeneity.large", MOST_PLACES));
    }
    int limit = input.integer("limit", 1, PERCENT, thresholds.integer("P-PLAN-OVERLAP"));
    input.check();
    return Output.of(
        "alerts",
        new PlanComparison(limit)
            .alerts(places).stream()
                .map(
                    alert ->
                        Output.of(
                            "places", List.of(alert.one(), alert.other()),
                            "overlap", Output.decimal(alert.overlap(), alert.whole())))
                .toList());
  }

  private PlannedPlace place(Input place) {
    return new PlannedPlace(
        place.code("code"),
        new HashSet<>(place.texts("functions")),
        new HashSet<>(place.texts("products")),
        new HashSet<>(place.texts("brands")),
        new HashSet<>(place.texts("neighbours")));
  }
}
