package org.xianjie.talent.dispatch;

import java.util.Comparator;
import java.util.List;

/** Townships and candidates in a fixed order, and the value of a choice. */
final class DispatchProblem {
  /** The candidate stays at home. */
  static final int NOWHERE = -1;

  final List<Township> townships;
  final List<Candidate> candidates;
  final Quotas quotas;

  DispatchProblem(List<Township> townships, List<Candidate> candidates, Quotas quotas) {
    this.townships = townships.stream().sorted(Comparator.comparing(Township::code)).toList();
    this.candidates = candidates.stream().sorted(Comparator.comparing(Candidate::code)).toList();
    this.quotas = quotas;
  }

  boolean fits(int candidate, int township) {
    return candidates.get(candidate).fits(townships.get(township));
  }

  long score(int candidate, int township) {
    return candidates.get(candidate).score(townships.get(township));
  }

  boolean isMove(int candidate, int township) {
    String current = candidates.get(candidate).current();
    return current != null && !current.equals(townships.get(township).code());
  }

  boolean isStay(int candidate, int township) {
    return townships.get(township).code().equals(candidates.get(candidate).current());
  }

  /** Counts over a choice: the township of each candidate, or {@link #NOWHERE}. */
  Counts count(int[] choice) {
    int[] members = new int[townships.size()];
    int[] section = new int[townships.size()];
    Counts counts = new Counts();
    for (int c = 0; c < choice.length; c++) {
      int t = choice[c];
      if (t != NOWHERE) {
        Candidate candidate = candidates.get(c);
        members[t]++;
        section[t] += candidate.sectionLevel() ? 1 : 0;
        counts.provinceCity += candidate.provinceOrCity() ? 1 : 0;
        counts.young += candidate.young() ? 1 : 0;
        counts.mainAge += candidate.mainAge() ? 1 : 0;
        counts.score += score(c, t);
        counts.moved += isMove(c, t) ? 1 : 0;
        counts.kept += isStay(c, t) ? 1 : 0;
      }
    }
    for (int t = 0; t < members.length; t++) {
      counts.add(townships.get(t), members[t], section[t]);
    }
    return counts;
  }

  PlanValue value(int[] choice) {
    return count(choice).value(quotas);
  }

  /** Sums over a plan. */
  static final class Counts {
    int filled;
    int provinceCity;
    int young;
    int firstSecretaries;
    int sectionLevel;
    int uncovered;
    int load;
    long score;
    int moved;
    int kept;
    int mainAge;

    /** Adds a team; its first secretaries are those of section level as far as there are. */
    void add(Township township, int members, int section) {
      int first = Math.min(members, township.firstSecretaries());
      int villages = township.villages().size();
      filled += members;
      firstSecretaries += first;
      sectionLevel += Math.min(section, first);
      if (members == 0) {
        uncovered += villages;
      } else {
        load = Math.max(load, (villages + members - 1) / members);
      }
    }

    int missing(Quotas quotas) {
      return Quotas.missing(quotas.provinceCity(), provinceCity, filled)
          + Quotas.missing(quotas.firstSecretary(), sectionLevel, firstSecretaries)
          + Quotas.missing(quotas.young(), young, filled);
    }

    PlanValue value(Quotas quotas) {
      return new PlanValue(filled, uncovered, missing(quotas), score, moved, load, kept, mainAge);
    }
  }
}
