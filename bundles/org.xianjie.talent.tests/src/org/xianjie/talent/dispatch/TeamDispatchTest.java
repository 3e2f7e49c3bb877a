package org.xianjie.talent.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.talent.dispatch.DispatchPlan.Place;
import org.xianjie.talent.dispatch.DispatchPlan.QuotaResult;

class TeamDispatchTest {
  private static final int EXACT = 500_000;
  private static final int SEARCH = 0;
  private static final long ONE = 1_000_000_000L;
  private static final Quotas QUOTAS = new Quotas(50, 40, 50);

  @Test
  void saysWhatIsAttainable() {
    List<Candidate> pool = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      pool.add(cadre("C" + i, i < 3, true, true, Map.of()));
    }
    for (int states : List.of(EXACT, SEARCH)) {
      DispatchPlan plan = plan(states, List.of(township("T", 8, 2)), pool);
      assertEquals(8, plan.filled());
      assertEquals(6, plan.largestTeam());
      QuotaResult quota = plan.quotas().getFirst();
      assertEquals("P-PROV-CITY", quota.code());
      assertEquals(List.of(3, 8), List.of(quota.numerator(), quota.denominator()));
      assertEquals(
          List.of(3, 8), List.of(quota.attainableNumerator(), quota.attainableDenominator()));
      assertEquals(1, quota.missing());
      assertEquals(1, quota.missingPeople().size());
      assertEquals(1, plan.missing());
    }
  }

  @ParameterizedTest
  @CsvSource({"5, 2, 0", "3, 1, 1", "1, 0, 1", "0, 0, 0"})
  void comparesFirstSecretariesAsIntegers(int first, int level, int missing) {
    List<Candidate> pool = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      pool.add(cadre("C" + i, true, i < level, true, Map.of()));
    }
    DispatchPlan plan = plan(EXACT, List.of(township("T", 6, first)), pool);
    QuotaResult quota = plan.quotas().get(1);
    assertEquals(
        List.of(level, first, missing),
        List.of(quota.numerator(), quota.denominator(), quota.missing()));
  }

  @Test
  void theProfessionIsHardUnlessOverridden() {
    Township township = new Township("T", "LEGAL", 2, 0, List.of("V1", "V2", "V3"));
    Candidate lawyer = with("C1", Set.of("LEGAL"), Set.of());
    Candidate farmer = with("C2", Set.of("AGRI_INDUSTRY"), Set.of());
    Candidate overridden = with("C3", Set.of(), Set.of("T"));
    DispatchPlan plan = plan(EXACT, List.of(township), List.of(farmer, lawyer));
    assertEquals(
        List.of(new Place("C1", "T", false, List.of("V1", "V2", "V3"))), plan.assignments());
    plan = plan(EXACT, List.of(township), List.of(farmer, lawyer, overridden));
    assertEquals(
        List.of(
            new Place("C1", "T", false, List.of("V1", "V3")),
            new Place("C3", "T", false, List.of("V2"))),
        plan.assignments());
    assertEquals(2, plan.load());
  }

  @Test
  void isThePlanThatEnumerationFinds() {
    Random random = new Random(11);
    for (int round = 0; round < 60; round++) {
      List<Township> townships = townships(random, 1 + random.nextInt(3));
      List<Candidate> pool = pool(random, townships, round < 58 ? random.nextInt(7) : 8);
      long[] expected = Enumeration.best(townships, pool, QUOTAS);
      DispatchPlan plan = plan(EXACT, townships, pool);
      assertEquals(Arrays.toString(expected), Arrays.toString(objective(plan)));
      assertEquals(
          Arrays.toString(expected), Arrays.toString(Enumeration.value(townships, pool, plan)));
      assertEquals(expected[3], plan.bound());
      assertEquals(Enumeration.largest(townships, pool, QUOTAS), plan.largestTeam());

      List<Township> otherTownships = new ArrayList<>(townships);
      List<Candidate> otherPool = new ArrayList<>(pool);
      Collections.shuffle(otherTownships, random);
      Collections.shuffle(otherPool, random);
      assertEquals(plan, plan(EXACT, otherTownships, otherPool));
    }
  }

  @Test
  void attainableSharesAreWhatEnumerationFinds() {
    Random random = new Random(5);
    for (int round = 0; round < 40; round++) {
      List<Township> townships = townships(random, 1 + random.nextInt(2));
      List<Candidate> pool = pool(random, townships, random.nextInt(7));
      int[] most = Enumeration.most(townships, pool);
      DispatchPlan plan = plan(SEARCH, townships, pool);
      int[] attainable =
          plan.quotas().stream().mapToInt(QuotaResult::attainableNumerator).toArray();
      assertEquals(Arrays.toString(most), Arrays.toString(attainable));
    }
  }

  @Test
  void theSearchKeepsTheRulesAndItsBound() {
    Random random = new Random(23);
    int same = 0;
    for (int round = 0; round < 60; round++) {
      List<Township> townships = townships(random, 1 + random.nextInt(3));
      List<Candidate> pool = pool(random, townships, random.nextInt(8));
      DispatchPlan exact = plan(EXACT, townships, pool);
      DispatchPlan found = plan(SEARCH, townships, pool);
      assertEquals(
          Arrays.toString(objective(found)),
          Arrays.toString(Enumeration.value(townships, pool, found)));
      assertEquals(exact.filled(), found.filled());
      assertTrue(Enumeration.compare(objective(found), objective(exact)) <= 0);
      assertTrue(found.bound() >= exact.score());
      assertTrue(found.bound() >= found.score());
      assertTrue(found.largestTeam() <= exact.largestTeam());
      same += Arrays.equals(objective(found), objective(exact)) ? 1 : 0;
    }
    assertTrue(same >= 54, "as good as the exact plan in " + same + " of 60");
  }

  @Test
  void aCountyIsPlanned() {
    Random random = new Random(2);
    List<Township> townships =
        IntStream.range(0, 18)
            .mapToObj(i -> new Township("T" + i, "F" + i % 4, 4, 1, List.of("V" + i, "W" + i)))
            .toList();
    List<Candidate> pool = pool(random, townships, 160);
    DispatchPlan plan = plan(EXACT, townships, pool);
    assertEquals(72, plan.filled());
    assertEquals(0, plan.missing());
    assertTrue(plan.score() <= plan.bound());
    assertTrue(plan.score() >= plan.bound() / 10 * 9);
  }

  private static DispatchPlan plan(int states, List<Township> townships, List<Candidate> pool) {
    return new TeamDispatch(QUOTAS, states).plan(townships, pool);
  }

  /** The objective with the hard condition of villages after the seats. */
  private static long[] objective(DispatchPlan plan) {
    return new long[] {plan.filled(), plan.missing(), plan.moved(), plan.score(), plan.load()};
  }

  private static List<Township> townships(Random random, int count) {
    List<Township> townships = new ArrayList<>();
    for (int t = 0; t < count; t++) {
      int seats = random.nextInt(4);
      List<String> villages = IntStream.range(0, random.nextInt(4)).mapToObj(v -> "V" + v).toList();
      townships.add(new Township("T" + t, "F" + t % 2, seats, random.nextInt(seats + 1), villages));
    }
    return townships;
  }

  private static List<Candidate> pool(Random random, List<Township> townships, int count) {
    List<Candidate> pool = new ArrayList<>();
    for (int c = 0; c < count; c++) {
      Set<String> fields = new HashSet<>();
      for (Township township : townships) {
        if (random.nextInt(3) > 0) {
          fields.add(township.needType());
        }
      }
      Map<String, Long> scores = new HashMap<>();
      townships.forEach(t -> scores.put(t.code(), random.nextInt(4) * ONE / 4));
      String current =
          random.nextInt(3) > 0 ? null : townships.get(random.nextInt(townships.size())).code();
      pool.add(
          new Candidate(
              "C" + c,
              random.nextInt(3) == 0,
              random.nextInt(3) == 0,
              random.nextInt(2) == 0,
              random.nextBoolean(),
              fields,
              current,
              scores,
              Set.of()));
    }
    return pool;
  }

  private static Township township(String code, int seats, int first) {
    return new Township(code, null, seats, first, List.of());
  }

  private static Candidate with(String code, Set<String> fields, Set<String> overrides) {
    return new Candidate(code, true, true, true, true, fields, null, Map.of(), overrides);
  }

  private static Candidate cadre(
      String code, boolean upper, boolean level, boolean young, Map<String, Long> scores) {
    return new Candidate(code, upper, level, young, true, Set.of(), null, scores, Set.of());
  }
}
