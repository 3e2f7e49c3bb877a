package org.xianjie.talent.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xianjie.talent.flow.MinimumCostFlow;

/**
 * ALG-3, one round of matching (domain.md §9.4): as many needs as possible get a talent, and among
 * all such assignments the sum of scores is the largest. Nobody is proposed without the profession,
 * without being willing, or without time (TAL-R10).
 */
public final class TalentMatching {
  /** A score of 1 in the unit of {@link Match#score()}. */
  public static final int WHOLE = 10_000;

  private static final int PERCENT = 100;

  private final MatchWeights weights;
  private final Map<String, Set<String>> related;

  /**
   * Creates the matching.
   *
   * @param weights weights of the score
   * @param related skills that half replace each other, both ways
   */
  public TalentMatching(MatchWeights weights, Map<String, Set<String>> related) {
    this.weights = weights;
    this.related = Map.copyOf(related);
  }

  /** What keeps a score below 1. */
  public enum Reason {
    /** The skill is related, not the same. */
    SKILL_RELATED,
    /** The industry is another one or unknown. */
    OTHER_INDUSTRY,
    /** Nobody knows whether the person has time. */
    AVAILABILITY_UNKNOWN,
    /** The person lives elsewhere or it is unknown where. */
    OTHER_TOWNSHIP
  }

  /**
   * A proposed talent.
   *
   * @param need code of the need
   * @param talent code of the talent
   * @param score score in units of 1/10000
   * @param reasons what keeps the score below 1
   */
  public record Match(String need, String talent, int score, List<Reason> reasons) {
    /** Copies the reasons. */
    public Match {
      reasons = List.copyOf(reasons);
    }
  }

  /** Scores a talent for a need; empty when the talent must not be proposed. */
  public Optional<Match> score(SkillNeed need, Talent talent) {
    boolean exact = talent.skills().contains(need.skill());
    boolean near =
        related.getOrDefault(need.skill(), Set.of()).stream().anyMatch(talent.skills()::contains);
    if (!exact && !near || !talent.willing() || Boolean.FALSE.equals(talent.available())) {
      return Optional.empty();
    }
    List<Reason> reasons = new ArrayList<>();
    int score = weights.willing() * PERCENT;
    score += exact ? weights.skill() * PERCENT : weights.skill() * PERCENT / 2;
    if (!exact) {
      reasons.add(Reason.SKILL_RELATED);
    }
    score += part(isSame(need.industry(), talent.industry()), weights.industry());
    if (!isSame(need.industry(), talent.industry())) {
      reasons.add(Reason.OTHER_INDUSTRY);
    }
    score += part(talent.available() != null, weights.available());
    if (talent.available() == null) {
      reasons.add(Reason.AVAILABILITY_UNKNOWN);
    }
    score += part(isSame(need.township(), talent.township()), weights.near());
    if (!isSame(need.township(), talent.township())) {
      reasons.add(Reason.OTHER_TOWNSHIP);
    }
    if (talent.effect() != null) {
      score += weights.effect() * talent.effect();
    }
    return Optional.of(new Match(need.code(), talent.code(), score, reasons));
  }

  private static int part(boolean holds, int weight) {
    return holds ? weight * PERCENT : 0;
  }

  private static boolean isSame(String one, String other) {
    return one != null && one.equals(other);
  }

  /** Matches each need with at most one talent and each talent with at most one need. */
  public List<Match> match(List<SkillNeed> needs, List<Talent> talents) {
    List<SkillNeed> askers = needs.stream().sorted(Comparator.comparing(SkillNeed::code)).toList();
    List<Talent> helpers = talents.stream().sorted(Comparator.comparing(Talent::code)).toList();
    int source = askers.size() + helpers.size();
    MinimumCostFlow network = new MinimumCostFlow(source + 2);
    for (int i = 0; i < askers.size(); i++) {
      network.edge(source, i, 1, 0);
    }
    for (int j = 0; j < helpers.size(); j++) {
      network.edge(askers.size() + j, source + 1, 1, 0);
    }
    List<Match> possible = new ArrayList<>();
    List<Integer> edges = new ArrayList<>();
    for (int i = 0; i < askers.size(); i++) {
      for (int j = 0; j < helpers.size(); j++) {
        Optional<Match> match = score(askers.get(i), helpers.get(j));
        if (match.isPresent()) {
          possible.add(match.get());
          edges.add(network.edge(i, askers.size() + j, 1, -match.get().score()));
        }
      }
    }
    network.send(source, source + 1);
    List<Match> matches = new ArrayList<>();
    for (int k = 0; k < possible.size(); k++) {
      if (network.flow(edges.get(k)) > 0) {
        matches.add(possible.get(k));
      }
    }
    return matches;
  }
}
