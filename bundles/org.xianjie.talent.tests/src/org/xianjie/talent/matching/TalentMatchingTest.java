package org.xianjie.talent.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.xianjie.talent.matching.TalentMatching.Match;
import org.xianjie.talent.matching.TalentMatching.Reason;
import org.xianjie.talent.matching.TeamAssignment.Base;
import org.xianjie.talent.matching.TeamAssignment.Service;
import org.xianjie.talent.matching.TeamAssignment.Team;

class TalentMatchingTest {
  private static final SkillNeed NEED = new SkillNeed("N1", "ECOMMERCE", "TEA", "T1");
  private final TalentMatching matching =
      new TalentMatching(
          new MatchWeights(40, 20, 10, 13, 10, 7),
          Map.of("ECOMMERCE", Set.of("OPERATION"), "OPERATION", Set.of("ECOMMERCE")));

  @Test
  void scoresWhatSpeaksForATalent() {
    assertEquals(
        new Match("N1", "P1", 9_300, List.of()),
        score(new Talent("P1", Set.of("ECOMMERCE"), "TEA", true, true, "T1", null)));
    assertEquals(
        10_000, score(new Talent("P1", Set.of("ECOMMERCE"), "TEA", true, true, "T1", 100)).score());
    assertEquals(
        new Match(
            "N1",
            "P1",
            3_000,
            List.of(
                Reason.SKILL_RELATED,
                Reason.OTHER_INDUSTRY,
                Reason.AVAILABILITY_UNKNOWN,
                Reason.OTHER_TOWNSHIP)),
        score(new Talent("P1", Set.of("OPERATION"), null, true, null, "T2", null)));
  }

  @Test
  void excludesWhoDoesNotFitOrWantOrHasNoTime() {
    for (Talent excluded :
        List.of(
            new Talent("P1", Set.of("LAW"), "TEA", true, true, "T1", 100),
            new Talent("P1", Set.of("ECOMMERCE"), "TEA", false, true, "T1", 100),
            new Talent("P1", Set.of("ECOMMERCE"), "TEA", true, false, "T1", 100))) {
      assertTrue(matching.score(NEED, excluded).isEmpty());
      assertEquals(List.of(), matching.match(List.of(NEED), List.of(excluded)));
    }
  }

  @Test
  void helpsAsManyNeedsAsPossible() {
    SkillNeed other = new SkillNeed("N2", "OPERATION", null, null);
    Talent both = new Talent("P1", Set.of("ECOMMERCE"), "TEA", true, true, "T1", 100);
    Talent related = new Talent("P2", Set.of("OPERATION"), null, true, true, null, null);
    assertEquals(2, matching.match(List.of(NEED, other), List.of(both, related)).size());
  }

  @Test
  void isTheBestOfAllAssignments() {
    Random random = new Random(4);
    for (int round = 0; round < 150; round++) {
      List<SkillNeed> needs = new ArrayList<>();
      List<Talent> talents = new ArrayList<>();
      for (int i = 0; i < random.nextInt(5); i++) {
        needs.add(
            new SkillNeed(
                "N" + i, pick(random, "ECOMMERCE", "OPERATION", "LAW"), "TEA", "T" + i % 2));
      }
      for (int j = 0; j < random.nextInt(6); j++) {
        talents.add(
            new Talent(
                "P" + j,
                Set.of(pick(random, "ECOMMERCE", "OPERATION", "LAW")),
                pick(random, "TEA", "PIG"),
                random.nextInt(4) > 0,
                random.nextInt(4) > 0,
                pick(random, "T0", "T1"),
                random.nextInt(101)));
      }
      List<Match> matches = matching.match(needs, talents);
      Set<String> helpers = new HashSet<>();
      matches.forEach(match -> assertTrue(helpers.add(match.talent()), "one need each"));
      int score = matches.stream().mapToInt(Match::score).sum();
      assertEquals(best(needs, 0, talents), matches.size() * 1_000_000 + score);

      List<Talent> shuffled = new ArrayList<>(talents);
      Collections.shuffle(shuffled, random);
      Collections.shuffle(needs, random);
      assertEquals(matches, matching.match(needs, shuffled));
    }
  }

  @Test
  void eachPrefectureHasOneTeamAndEachBaseExactlyOne() {
    List<Base> bases =
        List.of(
            new Base("B1", "P1", "TEA"),
            new Base("B2", "P1", "PIG"),
            new Base("B3", "P2", "TEA"),
            new Base("B4", "P3", null));
    List<Team> teams = List.of(new Team("X", List.of("TEA")), new Team("Y", List.of("TEA", "PIG")));
    List<Service> services = TeamAssignment.assign(bases, teams);
    assertEquals(
        List.of(
            new Service("P1", "Y", List.of("B1", "B2"), 2),
            new Service("P2", "X", List.of("B3"), 1),
            new Service("P3", null, List.of("B4"), 0)),
        services);
    Set<String> served = new TreeSet<>();
    services.forEach(service -> service.bases().forEach(base -> assertTrue(served.add(base))));
    assertFalse(served.size() < bases.size());
  }

  private Match score(Talent talent) {
    return matching.score(NEED, talent).orElseThrow();
  }

  /** Cardinality first, then score, over all assignments. */
  private int best(List<SkillNeed> needs, int at, List<Talent> left) {
    if (at == needs.size()) {
      return 0;
    }
    int best = best(needs, at + 1, left);
    for (Talent talent : left) {
      var match = matching.score(needs.get(at), talent);
      if (match.isPresent()) {
        List<Talent> others = new ArrayList<>(left);
        others.remove(talent);
        best = Math.max(best, 1_000_000 + match.get().score() + best(needs, at + 1, others));
      }
    }
    return best;
  }

  private static String pick(Random random, String... all) {
    return all[random.nextInt(all.length)];
  }
}
