package org.xianjie.talent.dispatch;

/**
 * A good plan where the exact one takes too long: flows whose gains for missing quotas are raised
 * step by step, then exchanges of people as long as one makes the plan better.
 */
final class DispatchSearch {
  private static final int STEPS = 24;
  private static final int PASSES = 30;
  private static final int COVER = 4;

  private final DispatchProblem problem;
  private final DispatchNetwork network;

  DispatchSearch(DispatchProblem problem) {
    this.problem = problem;
    this.network = new DispatchNetwork(problem);
  }

  int[] solve() {
    long most = 1;
    for (int c = 0; c < problem.candidates.size(); c++) {
      for (int t = 0; t < problem.townships.size(); t++) {
        most = Math.max(most, problem.score(c, t));
      }
    }
    int[] best = null;
    long provinceCity = 0;
    long young = 0;
    long section = 0;
    long step = Math.max(1, most / COVER);
    for (int i = 0; i < STEPS; i++) {
      int[] choice = plan(provinceCity, young, section, COVER * (STEPS * step + most));
      if (best == null || problem.value(choice).compareTo(problem.value(best)) > 0) {
        best = choice;
      }
      DispatchProblem.Counts counts = problem.count(choice);
      Quotas quotas = problem.quotas;
      boolean shortOfPeople =
          Quotas.missing(quotas.provinceCity(), counts.provinceCity, counts.filled) > 0;
      boolean shortOfYoung = Quotas.missing(quotas.young(), counts.young, counts.filled) > 0;
      boolean shortOfLevel =
          Quotas.missing(quotas.firstSecretary(), counts.sectionLevel, counts.firstSecretaries) > 0;
      if (!shortOfPeople && !shortOfYoung && !shortOfLevel) {
        break;
      }
      provinceCity += shortOfPeople ? step : 0;
      young += shortOfYoung ? step : 0;
      section += shortOfLevel ? step : 0;
    }
    return improved(best);
  }

  private int[] plan(long provinceCity, long young, long section, long cover) {
    return network
        .best(
            (c, t) -> {
              Candidate candidate = problem.candidates.get((int) c);
              return problem.score((int) c, (int) t)
                  + (candidate.provinceOrCity() ? provinceCity : 0)
                  + (candidate.young() ? young : 0);
            },
            section,
            cover)
        .choice();
  }

  /** Exchanges two people, one of whom may stay at home, while that makes the plan better. */
  private int[] improved(int[] start) {
    int[] choice = start.clone();
    PlanValue value = problem.value(choice);
    boolean better = true;
    for (int pass = 0; better && pass < PASSES; pass++) {
      better = false;
      for (int a = 0; a < choice.length; a++) {
        for (int b = a + 1; b < choice.length; b++) {
          if (isExchangeable(choice, a, b)) {
            exchange(choice, a, b);
            PlanValue changed = problem.value(choice);
            if (changed.compareTo(value) > 0) {
              value = changed;
              better = true;
            } else {
              exchange(choice, a, b);
            }
          }
        }
      }
    }
    return choice;
  }

  private boolean isExchangeable(int[] choice, int a, int b) {
    return choice[a] != choice[b] && mayBe(a, choice[b]) && mayBe(b, choice[a]);
  }

  private boolean mayBe(int candidate, int township) {
    return township == DispatchProblem.NOWHERE || problem.fits(candidate, township);
  }

  private static void exchange(int[] choice, int a, int b) {
    int kept = choice[a];
    choice[a] = choice[b];
    choice[b] = kept;
  }
}
