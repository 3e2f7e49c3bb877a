package org.xianjie.organization.clustering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * ALG-6, villages that plan together (domain.md §9.4, S0 §4.1.1(3)): same landform, similar
 * industry, near function. The two most alike groups are joined as long as they are adjacent or
 * within reach, not too large together and alike enough; so every cluster hangs together.
 */
public final class VillageClustering {
  private static final int WHOLE = 100;

  private final ClusterLimits limits;

  /** Creates the clustering. */
  public VillageClustering(ClusterLimits limits) {
    this.limits = limits;
  }

  /**
   * Villages that plan together.
   *
   * @param villages codes, ascending
   * @param functions proposed function of each village whose function is known or could be proposed
   */
  public record Cluster(List<String> villages, Map<String, VillageFunction> functions) {
    /** Copies the collections. */
    public Cluster {
      villages = List.copyOf(villages);
      functions = new TreeMap<>(functions);
    }
  }

  /**
   * Two villages of one cluster that would compete.
   *
   * @param villages their codes, ascending
   * @param function function of both
   * @param product product of both
   */
  public record Warning(List<String> villages, VillageFunction function, String product) {
    /** Copies the list. */
    public Warning {
      villages = List.copyOf(villages);
    }
  }

  /**
   * The proposal.
   *
   * @param clusters clusters by their first village
   * @param warnings villages that would compete
   * @param alone villages in no cluster
   */
  public record Proposal(List<Cluster> clusters, List<Warning> warnings, List<String> alone) {
    /** Copies the lists. */
    public Proposal {
      clusters = List.copyOf(clusters);
      warnings = List.copyOf(warnings);
      alone = List.copyOf(alone);
    }
  }

  /** Two groups that may be joined: the mean likeness as a fraction. */
  private record Pair(List<VillageFeatures> one, List<VillageFeatures> other, long sum) {
    long pairs() {
      return (long) one.size() * other.size();
    }

    boolean isBetterThan(Pair pair) {
      return sum * pair.pairs() > pair.sum * pairs();
    }
  }

  /** Proposes clusters. */
  public Proposal propose(List<VillageFeatures> villages) {
    List<List<VillageFeatures>> groups = new ArrayList<>();
    villages.stream()
        .sorted(Comparator.comparing(VillageFeatures::code))
        .forEach(village -> groups.add(List.of(village)));
    Optional<Pair> pair = best(groups);
    while (pair.isPresent()) {
      groups.remove(pair.get().other());
      groups.set(groups.indexOf(pair.get().one()), joined(pair.get().one(), pair.get().other()));
      pair = best(groups);
    }
    List<Cluster> clusters = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    for (List<VillageFeatures> group : groups) {
      List<String> codes = group.stream().map(VillageFeatures::code).toList();
      if (group.size() < limits.fewest()) {
        alone.addAll(codes);
      } else {
        clusters.add(new Cluster(codes, functions(group)));
        warnings.addAll(warnings(group));
      }
    }
    return new Proposal(clusters, warnings, alone.stream().sorted().toList());
  }

  /** Returns how alike two villages are, in 1/100 per cent. */
  int likeness(VillageFeatures one, VillageFeatures other) {
    int landform = one.hasLandformOf(other) ? WHOLE : 0;
    int function = one.function() == null ? 0 : one.function().nearness(other.function());
    return landform * limits.landformWeight()
        + one.industryLikeness(other) * limits.industryWeight()
        + function * limits.functionWeight();
  }

  private Optional<Pair> best(List<List<VillageFeatures>> groups) {
    Pair best = null;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        List<VillageFeatures> one = groups.get(i);
        List<VillageFeatures> other = groups.get(j);
        if (one.size() + other.size() <= limits.most() && isReachable(one, other)) {
          Pair pair = new Pair(one, other, sum(one, other));
          boolean alike = pair.sum() >= (long) limits.likeness() * WHOLE * pair.pairs();
          best = alike && (best == null || pair.isBetterThan(best)) ? pair : best;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Adjacent somewhere, or everybody within reach of everybody. */
  private boolean isReachable(List<VillageFeatures> one, List<VillageFeatures> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(a::isNextTo))
        || one.stream().allMatch(a -> other.stream().allMatch(b -> a.isWithin(b, limits.travel())));
  }

  private long sum(List<VillageFeatures> one, List<VillageFeatures> other) {
    long sum = 0;
    for (VillageFeatures a : one) {
      for (VillageFeatures b : other) {
        sum += likeness(a, b);
      }
    }
    return sum;
  }

  private static List<VillageFeatures> joined(
      List<VillageFeatures> one, List<VillageFeatures> other) {
    return Stream.concat(one.stream(), other.stream())
        .sorted(Comparator.comparing(VillageFeatures::code))
        .toList();
  }

  /**
   * Each village keeps its function unless an earlier one has it; then it is proposed a function of
   * the chain that nobody in the cluster has, so that they complete each other.
   */
  private static Map<String, VillageFunction> functions(List<VillageFeatures> group) {
    Map<String, VillageFunction> functions = new TreeMap<>();
    Set<VillageFunction> free = EnumSet.noneOf(VillageFunction.class);
    for (VillageFunction function : VillageFunction.values()) {
      if (function.isPartOfChain() && group.stream().noneMatch(v -> v.function() == function)) {
        free.add(function);
      }
    }
    Set<VillageFunction> taken = EnumSet.noneOf(VillageFunction.class);
    for (VillageFeatures village : group) {
      VillageFunction own = village.function();
      boolean mayChange = own == null || (own.isPartOfChain() && taken.contains(own));
      Optional<VillageFunction> other =
          mayChange ? free.stream().findFirst() : Optional.<VillageFunction>empty();
      if (other.isPresent()) {
        free.remove(other.get());
        functions.put(village.code(), other.get());
      } else if (own != null) {
        taken.add(own);
        functions.put(village.code(), own);
      }
    }
    return functions;
  }

  private static List<Warning> warnings(List<VillageFeatures> group) {
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        VillageFeatures one = group.get(i);
        VillageFeatures other = group.get(j);
        if (one.competesWith(other)) {
          warnings.add(
              new Warning(List.of(one.code(), other.code()), one.function(), one.product()));
        }
      }
    }
    return warnings;
  }
}
