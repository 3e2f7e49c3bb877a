package org.xianjie.talent.dispatch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Every plan there is, and its value from the words of ALG-2: filled, missing, moved, score, load.
 */
final class Enumeration {
  private Enumeration() {}

  /** The best value {filled, missing, moved, score, load}. */
  static long[] best(List<Township> townships, List<Candidate> pool, Quotas quotas) {
    long[][] best = new long[1][];
    long[] uncovered = {0};
    each(
        townships,
        pool,
        teams -> {
          long[] value = value(townships, teams, quotas);
          long open = uncovered(townships, teams);
          int order =
              best[0] == null
                  ? 1
                  : value[0] != best[0][0]
                      ? Long.compare(value[0], best[0][0])
                      : open != uncovered[0]
                          ? Long.compare(uncovered[0], open)
                          : compare(value, best[0]);
          if (order > 0) {
            best[0] = value;
            uncovered[0] = open;
          }
        });
    return best[0];
  }

  /** The most seats of a plan without anybody missing. */
  static int largest(List<Township> townships, List<Candidate> pool, Quotas quotas) {
    int[] largest = {0};
    each(
        townships,
        pool,
        teams -> {
          long[] value = value(townships, teams, quotas);
          if (value[1] == 0) {
            largest[0] = Math.max(largest[0], (int) value[0]);
          }
        });
    return largest[0];
  }

  /** Most of province or city, of section level among first secretaries, and of young cadres. */
  static int[] most(List<Township> townships, List<Candidate> pool) {
    int[] filled = {0};
    int[] most = new int[3];
    each(
        townships,
        pool,
        teams -> {
          List<Candidate> all = teams.stream().flatMap(List::stream).toList();
          if (all.size() > filled[0]) {
            filled[0] = all.size();
            java.util.Arrays.fill(most, 0);
          }
          if (all.size() == filled[0]) {
            most[0] =
                Math.max(most[0], (int) all.stream().filter(Candidate::provinceOrCity).count());
            most[1] = Math.max(most[1], section(townships, teams));
            most[2] = Math.max(most[2], (int) all.stream().filter(Candidate::young).count());
          }
        });
    return most;
  }

  /** The value of a plan, from who is where. */
  static long[] value(List<Township> townships, List<Candidate> pool, DispatchPlan plan) {
    Map<String, Candidate> byCode = new HashMap<>();
    pool.forEach(candidate -> byCode.put(candidate.code(), candidate));
    List<List<Candidate>> teams = new ArrayList<>();
    for (Township township : townships) {
      teams.add(
          new ArrayList<>(
              plan.assignments().stream()
                  .filter(place -> place.township().equals(township.code()))
                  .map(place -> byCode.remove(place.cadre()))
                  .toList()));
    }
    for (int t = 0; t < townships.size(); t++) {
      if (teams.get(t).size() > townships.get(t).seats()) {
        throw new AssertionError("too many in " + townships.get(t));
      }
      for (Candidate candidate : teams.get(t)) {
        if (!candidate.fields().contains(townships.get(t).needType())) {
          throw new AssertionError(candidate + " does not fit");
        }
      }
    }
    return value(townships, teams, new Quotas(50, 40, 50));
  }

  static int compare(long[] one, long[] other) {
    int[] order = {0, 1, 3, 2, 4};
    int[] sign = {1, -1, 1, -1, -1};
    for (int i = 0; i < order.length; i++) {
      int result = sign[i] * Long.compare(one[order[i]], other[order[i]]);
      if (result != 0) {
        return result;
      }
    }
    return 0;
  }

  private static void each(
      List<Township> townships, List<Candidate> pool, Consumer<List<List<Candidate>>> use) {
    List<List<Candidate>> teams = new ArrayList<>();
    townships.forEach(t -> teams.add(new ArrayList<>()));
    each(townships, pool, 0, teams, use);
  }

  private static void each(
      List<Township> townships,
      List<Candidate> pool,
      int at,
      List<List<Candidate>> teams,
      Consumer<List<List<Candidate>>> use) {
    if (at == pool.size()) {
      use.accept(teams);
      return;
    }
    each(townships, pool, at + 1, teams, use);
    for (int t = 0; t < townships.size(); t++) {
      if (teams.get(t).size() < townships.get(t).seats()
          && pool.get(at).fields().contains(townships.get(t).needType())) {
        teams.get(t).add(pool.get(at));
        each(townships, pool, at + 1, teams, use);
        teams.get(t).removeLast();
      }
    }
  }

  private static long[] value(
      List<Township> townships, List<List<Candidate>> teams, Quotas quotas) {
    long filled = 0;
    long first = 0;
    long upper = 0;
    long young = 0;
    long moved = 0;
    long score = 0;
    long load = 0;
    for (int t = 0; t < townships.size(); t++) {
      Township township = townships.get(t);
      List<Candidate> team = teams.get(t);
      filled += team.size();
      first += Math.min(team.size(), township.firstSecretaries());
      for (Candidate candidate : team) {
        upper += candidate.provinceOrCity() ? 1 : 0;
        young += candidate.young() ? 1 : 0;
        score += candidate.scores().get(township.code());
        String current = candidate.current();
        moved += current != null && !current.equals(township.code()) ? 1 : 0;
      }
      int villages = township.villages().size();
      for (int one = 0; !team.isEmpty() && one < villages; one += team.size()) {
        load = Math.max(load, one / team.size() + 1);
      }
    }
    long missing =
        missing(upper, filled, quotas.provinceCity())
            + missing(section(townships, teams), first, quotas.firstSecretary())
            + missing(young, filled, quotas.young());
    return new long[] {filled, missing, moved, score, load};
  }

  private static int section(List<Township> townships, List<List<Candidate>> teams) {
    int section = 0;
    for (int t = 0; t < townships.size(); t++) {
      int level = (int) teams.get(t).stream().filter(Candidate::sectionLevel).count();
      section += Math.min(level, townships.get(t).firstSecretaries());
    }
    return section;
  }

  private static long missing(long some, long all, int percent) {
    long missing = 0;
    while ((some + missing) * 100 < percent * all) {
      missing++;
    }
    return missing;
  }

  private static long uncovered(List<Township> townships, List<List<Candidate>> teams) {
    long uncovered = 0;
    for (int t = 0; t < townships.size(); t++) {
      uncovered += teams.get(t).isEmpty() ? townships.get(t).villages().size() : 0;
    }
    return uncovered;
  }
}
