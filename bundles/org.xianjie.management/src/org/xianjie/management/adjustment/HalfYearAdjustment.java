package org.xianjie.management.adjustment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * ALG-10, what to consider at the half-yearly review (domain.md §9.4, S2 H6¶2). Every fact is shown
 * with its weight; what is unknown is left out. People decide, after the cadre was heard.
 */
public final class HalfYearAdjustment {
  private static final int WHOLE = 100;
  private static final int FEWEST_FACTS = 2;

  private final AdjustmentLimits limits;

  /** Creates the computation. */
  public HalfYearAdjustment(AdjustmentLimits limits) {
    this.limits = limits;
  }

  /** What a score consists of. */
  public enum Factor {
    /** 问题解决率. */
    SOLVED,
    /** 满意度. */
    SATISFIED,
    /** 有效走访. */
    VISITS,
    /** 乡镇意见. */
    OPINION
  }

  /**
   * A fact and what it is worth.
   *
   * @param factor what it is
   * @param points 0–100
   * @param weight weight, per cent
   */
  public record Fact(Factor factor, int points, int weight) {}

  /**
   * A suggestion.
   *
   * @param facts the assignment
   * @param known facts that count
   * @param score weighted mean of the known facts; empty when fewer than two are known
   * @param median median of the peers' scores; empty when there is none
   * @param proposal suggestion; empty when too little is known
   */
  public record Suggestion(
      PostFacts facts,
      List<Fact> known,
      Optional<Integer> score,
      Optional<Integer> median,
      Optional<Proposal> proposal) {
    /** Copies the facts. */
    public Suggestion {
      known = List.copyOf(known);
    }
  }

  /** Suggests for each assignment, in the order of their codes; peers are all of the list. */
  public List<Suggestion> suggest(List<PostFacts> posts) {
    List<PostFacts> sorted = posts.stream().sorted(Comparator.comparing(PostFacts::code)).toList();
    int mostVisits =
        sorted.stream().map(this::pace).flatMap(Optional::stream).max(Integer::compare).orElse(0);
    List<Integer> scores = new ArrayList<>();
    sorted.forEach(post -> score(known(post, mostVisits)).ifPresent(scores::add));
    scores.sort(Comparator.naturalOrder());
    Optional<Integer> median =
        scores.isEmpty()
            ? Optional.empty()
            : Optional.of(
                (scores.get((scores.size() - 1) / 2) + scores.get(scores.size() / 2)) / 2);
    return sorted.stream()
        .map(
            post -> {
              List<Fact> known = known(post, mostVisits);
              Optional<Integer> score = score(known);
              return new Suggestion(
                  post, known, score, median, score.map(s -> propose(post, s, median.orElse(0))));
            })
        .toList();
  }

  private Proposal propose(PostFacts post, int score, int median) {
    boolean settled = post.termMonths() != null && post.termMonths() >= limits.fewestMonths();
    if (post.opinion() == Proposal.REPLACE
        && settled
        && score * WHOLE < limits.replace() * median) {
      return Proposal.REPLACE;
    }
    boolean townDoubts = post.opinion() != null && post.opinion() != Proposal.KEEP;
    return townDoubts || post.unmetQuota() || score * WHOLE < limits.adjust() * median
        ? Proposal.ADJUST
        : Proposal.KEEP;
  }

  private List<Fact> known(PostFacts post, int mostVisits) {
    List<Fact> known = new ArrayList<>();
    if (post.needs() != null && post.solved() != null && post.needs() > post.exempted()) {
      int points = Math.min(WHOLE, post.solved() * WHOLE / (post.needs() - post.exempted()));
      known.add(new Fact(Factor.SOLVED, points, limits.solved()));
    }
    if (post.rated() != null && post.satisfied() != null && post.rated() > 0) {
      int points = post.satisfied() * WHOLE / post.rated();
      known.add(new Fact(Factor.SATISFIED, points, limits.satisfied()));
    }
    if (mostVisits > 0) {
      pace(post)
          .ifPresent(
              pace ->
                  known.add(new Fact(Factor.VISITS, pace * WHOLE / mostVisits, limits.visits())));
    }
    if (post.opinion() != null) {
      int points = WHOLE - post.opinion().ordinal() * WHOLE / 2;
      known.add(new Fact(Factor.OPINION, points, limits.opinion()));
    }
    return known;
  }

  /** Returns the effective visits in a thousand days on post. */
  private Optional<Integer> pace(PostFacts post) {
    if (post.workdays() == null || post.effectiveVisits() == null) {
      return Optional.empty();
    }
    int present = post.workdays() - post.excusedDays();
    return present <= 0
        ? Optional.empty()
        : Optional.of(post.effectiveVisits() * WHOLE * 10 / present);
  }

  private static Optional<Integer> score(List<Fact> known) {
    int weights = known.stream().mapToInt(Fact::weight).sum();
    return known.size() < FEWEST_FACTS || weights == 0
        ? Optional.empty()
        : Optional.of(known.stream().mapToInt(f -> f.points() * f.weight()).sum() / weights);
  }
}
