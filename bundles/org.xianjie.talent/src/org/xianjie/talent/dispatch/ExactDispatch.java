package org.xianjie.talent.dispatch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The best plan by dynamic programming over the candidates. A state is how many members and how
 * many cadres of section level each team has and how many count for the quotas, each up to where
 * more make no difference; score, moves and preferences are what the best way to a state gives.
 */
final class ExactDispatch {
  private final DispatchProblem problem;
  private final int mostStates;
  private final int mostCounted;

  /** One way to a state. */
  private record Way(long score, long preference, Way before, int candidate, int township) {
    boolean isBetterThan(Way other) {
      return other == null
          || score > other.score
          || (score == other.score && preference > other.preference);
    }
  }

  /**
   * The result.
   *
   * @param choice township of each candidate
   * @param largestMeetingAll seats of the largest team that meets every quota
   */
  record Result(int[] choice, int largestMeetingAll) {}

  ExactDispatch(DispatchProblem problem, int mostStates) {
    this.problem = problem;
    this.mostStates = mostStates;
    int seats = problem.townships.stream().mapToInt(Township::seats).sum();
    this.mostCounted =
        Math.max(
            Quotas.least(problem.quotas.provinceCity(), seats),
            Quotas.least(problem.quotas.young(), seats));
  }

  /** Returns the best plan; empty when there are more states than allowed. */
  Optional<Result> solve() {
    int teams = problem.townships.size();
    Map<State, Way> ways = new HashMap<>();
    ways.put(new State(new int[2 * teams + 2]), new Way(0, 0, null, -1, -1));
    int states = 1;
    for (int c = 0; c < problem.candidates.size(); c++) {
      Map<State, Way> next = new HashMap<>(ways);
      for (Map.Entry<State, Way> entry : ways.entrySet()) {
        for (int t = 0; t < teams; t++) {
          if (problem.fits(c, t) && entry.getKey().hasSeat(t)) {
            State state = entry.getKey().with(c, t);
            Way way = further(entry.getValue(), c, t);
            if (way.isBetterThan(next.get(state))) {
              next.put(state, way);
            }
          }
        }
      }
      ways = next;
      states += ways.size();
      if (states > mostStates) {
        return Optional.empty();
      }
    }
    return Optional.of(best(ways));
  }

  /** Moves first, then those who stay, then the main age range. */
  private Way further(Way way, int candidate, int township) {
    long base = problem.candidates.size() + 1L;
    long preference = way.preference();
    preference -= problem.isMove(candidate, township) ? base * base : 0;
    preference += problem.isStay(candidate, township) ? base : 0;
    preference += problem.candidates.get(candidate).mainAge() ? 1 : 0;
    return new Way(
        way.score() + problem.score(candidate, township), preference, way, candidate, township);
  }

  private Result best(Map<State, Way> ways) {
    int[] best = null;
    PlanValue bestValue = null;
    int largest = 0;
    for (Map.Entry<State, Way> entry : ways.entrySet()) {
      int[] choice = choice(entry.getValue());
      PlanValue value = problem.value(choice);
      if (value.missing() == 0) {
        largest = Math.max(largest, value.filled());
      }
      int order = bestValue == null ? 1 : value.compareTo(bestValue);
      if (order > 0 || (order == 0 && Arrays.compare(choice, best) > 0)) {
        best = choice;
        bestValue = value;
      }
    }
    return new Result(best, largest);
  }

  private int[] choice(Way last) {
    int[] choice = new int[problem.candidates.size()];
    Arrays.fill(choice, DispatchProblem.NOWHERE);
    for (Way way = last; way.before() != null; way = way.before()) {
      choice[way.candidate()] = way.township();
    }
    return choice;
  }

  /** Members and section level per team, then province or city, then young. */
  private final class State {
    private final int[] numbers;

    State(int[] numbers) {
      this.numbers = numbers;
    }

    boolean hasSeat(int township) {
      return numbers[2 * township] < problem.townships.get(township).seats();
    }

    State with(int candidate, int township) {
      Candidate who = problem.candidates.get(candidate);
      int[] with = numbers.clone();
      with[2 * township]++;
      int first = problem.townships.get(township).firstSecretaries();
      add(with, 2 * township + 1, who.sectionLevel(), first);
      add(with, with.length - 2, who.provinceOrCity(), mostCounted);
      add(with, with.length - 1, who.young(), mostCounted);
      return new State(with);
    }

    private void add(int[] to, int index, boolean counts, int most) {
      to[index] = Math.min(most, to[index] + (counts ? 1 : 0));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof State state && Arrays.equals(numbers, state.numbers);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(numbers);
    }
  }
}
