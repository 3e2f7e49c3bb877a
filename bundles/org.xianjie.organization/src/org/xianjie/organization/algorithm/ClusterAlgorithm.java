package org.xianjie.organization.algorithm;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Output;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.core.text.Message;
import org.xianjie.organization.clustering.ClusterLimits;
import org.xianjie.organization.clustering.VillageClustering;
import org.xianjie.organization.clustering.VillageFeatures;
import org.xianjie.organization.clustering.VillageFunction;

/** ALG-6 on named values. */
@Component(service = Algorithm.class)
public final class ClusterAlgorithm implements Algorithm {
  private static final int MOST_VILLAGES = 600;
  private static final int MOST_SIZE = 100;
  private static final int MOST_KILOMETRES = 10_000;

  @Override
  public int number() {
    return 6;
  }

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    List<VillageFeatures> villages = input.objects("villages").stream().map(this::village).toList();
    input.unique("villages", villages.stream().map(VillageFeatures::code).toList());
    if (villages.size() > MOST_VILLAGES) {
      input.problem(Message.of(ClusterAlgorithm.class, "clustering.large", MOST_VILLAGES));
    }
    int fewest = input.integer("minSize", 2, MOST_SIZE, thresholds.integer("P-CLUSTER-MIN"));
    List<Integer> weights =
        thresholds.texts("P-CLUSTER-WEIGHTS").stream().map(Integer::valueOf).toList();
    ClusterLimits limits =
        new ClusterLimits(
            fewest,
            input.integer("maxSize", fewest, MOST_SIZE, thresholds.integer("P-CLUSTER-MAX")),
            input.integer("maxTravel", 0, MOST_KILOMETRES, thresholds.integer("P-CLUSTER-TRAVEL")),
            thresholds.integer("P-CLUSTER-LIKE"),
            weights.get(0),
            weights.get(1),
            weights.get(2));
    input.check();
    VillageClustering.Proposal proposal = new VillageClustering(limits).propose(villages);
    Map<String, Object> output =
        Output.of(
            "clusters", proposal.clusters().stream().map(ClusterAlgorithm::cluster).toList(),
            "warnings", proposal.warnings().stream().map(ClusterAlgorithm::warning).toList());
    if (!proposal.alone().isEmpty()) {
      output.put("alone", proposal.alone());
    }
    return output;
  }

  private VillageFeatures village(Input village) {
    return new VillageFeatures(
        village.code("code"),
        village.text("landform"),
        new HashSet<>(village.texts("industries")),
        village.choice("function", VillageFunction.class),
        village.text("product"),
        village.number("x"),
        village.number("y"),
        new HashSet<>(village.texts("neighbours")));
  }

  private static Map<String, Object> cluster(VillageClustering.Cluster cluster) {
    Map<String, Object> functions = new LinkedHashMap<>();
    cluster.functions().forEach((village, function) -> functions.put(village, function.name()));
    return Output.of("villages", cluster.villages(), "functions", functions);
  }

  private static Map<String, Object> warning(VillageClustering.Warning warning) {
    return Output.of(
        "villages", warning.villages(),
        "function", warning.function().name(),
        "product", warning.product());
  }
}
