package org.xianjie.talent.dispatch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.xianjie.talent.dispatch.DispatchPlan.MissingPerson;
import org.xianjie.talent.dispatch.DispatchPlan.Place;
import org.xianjie.talent.dispatch.DispatchPlan.QuotaResult;

/**
 * ALG-2, team dispatch under structure quotas (domain.md §9.4; S2 H2, H3).
 *
 * <p>Hard: one township per cadre, the seats, the profession (unless a person overrode it with a
 * reason), one liaison officer of the same team per village as far as there is a team. Then in this
 * order: filled seats, people missing over the three quotas, match score, moves, load. The plan is
 * the best one when there are at most {@code mostStates} states; otherwise a good one, and {@link
 * DispatchPlan#bound()} tells how much better the score could be.
 */
public final class TeamDispatch {
  private final Quotas quotas;
  private final int mostStates;

  /**
   * Creates the dispatch.
   *
   * @param quotas structure quotas
   * @param mostStates states up to which the best plan is looked for, about 10^6 per second
   */
  public TeamDispatch(Quotas quotas, int mostStates) {
    this.quotas = quotas;
    this.mostStates = mostStates;
  }

  /** Proposes who goes where. */
  public DispatchPlan plan(List<Township> townships, List<Candidate> candidates) {
    DispatchProblem problem = new DispatchProblem(townships, candidates, quotas);
    Optional<ExactDispatch.Result> exact = new ExactDispatch(problem, mostStates).solve();
    int[] choice = exact.isPresent() ? exact.get().choice() : new DispatchSearch(problem).solve();
    DispatchNetwork network = new DispatchNetwork(problem);
    DispatchProblem.Counts counts = problem.count(choice);
    List<Place> places = places(problem, choice);
    List<QuotaResult> results =
        List.of(
            share(
                problem,
                choice,
                "P-PROV-CITY",
                quotas.provinceCity(),
                c -> c.provinceCity,
                Candidate::provinceOrCity,
                network.mostProvinceCity()),
            firstSecretaries(problem, places, choice, network.mostSectionLevel()),
            share(
                problem,
                choice,
                "P-AGE-YOUNG",
                quotas.young(),
                c -> c.young,
                Candidate::young,
                network.mostYoung()));
    return new DispatchPlan(
        places,
        problem.townships.stream().mapToInt(Township::seats).sum(),
        counts.filled,
        results,
        counts.missing(quotas),
        counts.score,
        counts.moved,
        counts.load,
        exact.isPresent() ? counts.score : network.scoreBound(),
        exact.isPresent() ? exact.get().largestMeetingAll() : largestPart(problem, choice));
  }

  /** A quota over all seats. */
  private QuotaResult share(
      DispatchProblem problem,
      int[] choice,
      String code,
      int percent,
      ToIntFunction<DispatchProblem.Counts> numerator,
      Predicate<Candidate> counting,
      int[] most) {
    DispatchProblem.Counts counts = problem.count(choice);
    int some = numerator.applyAsInt(counts);
    int missing = Quotas.missing(percent, some, counts.filled);
    List<Integer> others = new ArrayList<>();
    for (int c = 0; c < choice.length; c++) {
      if (choice[c] != DispatchProblem.NOWHERE && !counting.test(problem.candidates.get(c))) {
        others.add(c);
      }
    }
    return new QuotaResult(
        code,
        some,
        counts.filled,
        Math.max(some, numerator.applyAsInt(problem.count(most))),
        counts.filled,
        missing,
        instead(problem, choice, others, missing));
  }

  /** The quota over first secretaries; their number depends on which teams are filled. */
  private QuotaResult firstSecretaries(
      DispatchProblem problem, List<Place> places, int[] choice, int[] most) {
    DispatchProblem.Counts counts = problem.count(choice);
    DispatchProblem.Counts attainable = problem.count(most);
    boolean better = attainable.sectionLevel > counts.sectionLevel;
    int missing =
        Quotas.missing(quotas.firstSecretary(), counts.sectionLevel, counts.firstSecretaries);
    List<String> first = places.stream().filter(Place::firstSecretary).map(Place::cadre).toList();
    List<Integer> others = new ArrayList<>();
    for (int c = 0; c < choice.length; c++) {
      Candidate candidate = problem.candidates.get(c);
      if (!candidate.sectionLevel() && first.contains(candidate.code())) {
        others.add(c);
      }
    }
    return new QuotaResult(
        "P-FS-LEVEL",
        counts.sectionLevel,
        counts.firstSecretaries,
        better ? attainable.sectionLevel : counts.sectionLevel,
        better ? attainable.firstSecretaries : counts.firstSecretaries,
        missing,
        instead(problem, choice, others, missing));
  }

  /** Names the seats whose holders match least. */
  private static List<MissingPerson> instead(
      DispatchProblem problem, int[] choice, List<Integer> holders, int missing) {
    return holders.stream()
        .sorted(
            Comparator.<Integer>comparingLong(c -> problem.score(c, choice[c]))
                .thenComparing(Comparator.naturalOrder()))
        .limit(missing)
        .map(
            c -> {
              Township township = problem.townships.get(choice[c]);
              return new MissingPerson(
                  township.code(), township.needType(), problem.candidates.get(c).code());
            })
        .toList();
  }

  /** First secretaries first, of section level as far as there are; villages by turns. */
  private static List<Place> places(DispatchProblem problem, int[] choice) {
    List<Place> places = new ArrayList<>();
    for (int t = 0; t < problem.townships.size(); t++) {
      Township township = problem.townships.get(t);
      List<Candidate> team = new ArrayList<>();
      for (int c = 0; c < choice.length; c++) {
        if (choice[c] == t) {
          team.add(problem.candidates.get(c));
        }
      }
      team.sort(Comparator.comparing(candidate -> !candidate.sectionLevel()));
      for (int i = 0; i < team.size(); i++) {
        List<String> villages = new ArrayList<>();
        for (int v = i; v < township.villages().size(); v += team.size()) {
          villages.add(township.villages().get(v));
        }
        places.add(
            new Place(
                team.get(i).code(), township.code(), i < township.firstSecretaries(), villages));
      }
    }
    return places;
  }

  /** Takes people out of the plan, whoever helps most, until every quota is met. */
  private int largestPart(DispatchProblem problem, int[] choice) {
    int[] left = choice.clone();
    DispatchProblem.Counts counts = problem.count(left);
    while (counts.missing(quotas) > 0) {
      int[] best = null;
      for (int c = 0; c < left.length; c++) {
        if (left[c] != DispatchProblem.NOWHERE) {
          int[] without = Arrays.copyOf(left, left.length);
          without[c] = DispatchProblem.NOWHERE;
          if (best == null || problem.value(without).compareTo(problem.value(best)) > 0) {
            best = without;
          }
        }
      }
      left = Objects.requireNonNull(best, "an empty team misses nobody");
      counts = problem.count(left);
    }
    return counts.filled;
  }
}
