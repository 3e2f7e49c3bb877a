package org.xianjie.talent.dispatch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongBinaryOperator;
import org.xianjie.talent.flow.MinimumCostFlow;

/**
 * Plans as flows candidate → township → seat. A flow fills as many seats as can be filled and is
 * the best among these for gains that are sums over people; quotas enter as gains only.
 */
final class DispatchNetwork {
  private final DispatchProblem problem;

  DispatchNetwork(DispatchProblem problem) {
    this.problem = problem;
  }

  /**
   * A plan made by a flow.
   *
   * @param choice township of each candidate
   * @param gain sum of the gains
   */
  record Flow(int[] choice, long gain) {}

  /** Returns the largest sum of scores at the largest number of seats, whatever the quotas. */
  long scoreBound() {
    return best((c, t) -> problem.score((int) c, (int) t), 0, 0).gain();
  }

  /** Returns a plan with as many cadres of province and city as any full plan has. */
  int[] mostProvinceCity() {
    return best((c, t) -> problem.candidates.get((int) c).provinceOrCity() ? 1 : 0, 0, 0).choice();
  }

  /** Returns a plan with as many young cadres as any full plan has. */
  int[] mostYoung() {
    return best((c, t) -> problem.candidates.get((int) c).young() ? 1 : 0, 0, 0).choice();
  }

  /** Returns a plan with as many first secretaries of section level as any full plan has. */
  int[] mostSectionLevel() {
    return best((c, t) -> 0, 1, 0).choice();
  }

  /**
   * Returns the best plan.
   *
   * @param gain what candidate c in township t is worth
   * @param firstSecretary what a first secretary of section level is worth
   * @param cover what a team for villages that would have none is worth, per village
   */
  Flow best(LongBinaryOperator gain, long firstSecretary, long cover) {
    int people = problem.candidates.size();
    int teams = problem.townships.size();
    int source = people + 2 * teams;
    MinimumCostFlow network = new MinimumCostFlow(source + 2);
    List<int[]> places = new ArrayList<>();
    for (int c = 0; c < people; c++) {
      network.edge(source, c, 1, 0);
      int level = problem.candidates.get(c).sectionLevel() ? teams : 0;
      for (int t = 0; t < teams; t++) {
        if (problem.fits(c, t)) {
          int edge = network.edge(c, people + level + t, 1, -gain.applyAsLong(c, t));
          places.add(new int[] {edge, c, t});
        }
      }
    }
    for (int t = 0; t < teams; t++) {
      Township township = problem.townships.get(t);
      int section = people + teams + t;
      network.edge(section, people + t, township.firstSecretaries(), -firstSecretary);
      network.edge(section, people + t, township.seats(), 0);
      if (township.seats() > 0) {
        network.edge(people + t, source + 1, 1, -cover * township.villages().size());
        network.edge(people + t, source + 1, township.seats() - 1, 0);
      }
    }
    network.send(source, source + 1);
    int[] choice = new int[people];
    Arrays.fill(choice, DispatchProblem.NOWHERE);
    for (int[] place : places) {
      if (network.flow(place[0]) > 0) {
        choice[place[1]] = place[2];
      }
    }
    return new Flow(choice, -network.total());
  }
}
