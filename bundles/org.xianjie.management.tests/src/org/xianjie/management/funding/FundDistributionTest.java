package org.xianjie.management.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xianjie.management.funding.FundDistribution.Grant;
import org.xianjie.management.funding.FundDistribution.Result;

class FundDistributionTest {
  private static final long FLOOR = 2_000_000;
  private final FundDistribution distribution =
      new FundDistribution(new FundRules(FLOOR, 30, 20, 10, 50));

  @Test
  void theReserveAndTheFloorComeFirst() {
    List<VillageFund> villages = List.of(village("V1", true, 9, 10), village("V2", false, 5, 10));
    Result result = distribution.distribute(villages, 5_000_000, 400_000);
    assertEquals(0, result.missing());
    assertEquals(400_000, result.reserve());
    assertEquals(
        List.of(2_600_000L, FLOOR), result.grants().stream().map(Grant::guaranteed).toList());
    assertEquals(0, result.grants().stream().mapToLong(Grant::bonus).sum());
    Result less = distribution.distribute(villages, 4_000_000, 400_000);
    assertEquals(1_000_000, less.missing());
    assertEquals(result.grants(), less.grants());
  }

  @Test
  void moreEffectEarnsMoreOfTheRest() {
    List<VillageFund> villages =
        List.of(
            village("V1", false, 10, 10),
            village("V2", false, 0, 10),
            new VillageFund("V3", false, 10, 10, 9, 9));
    Result result = distribution.distribute(villages, 3 * FLOOR + 300, 0);
    assertEquals(List.of(110L, 90L, 100L), result.grants().stream().map(Grant::bonus).toList());
    assertEquals(0, new BigDecimal("110").compareTo(result.grants().getFirst().factor()));
    assertTrue(result.grants().get(0).byEffect());
    assertFalse(result.grants().get(2).byEffect());
  }

  @Test
  void equalVillagesGetTheSame() {
    List<VillageFund> villages = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      villages.add(village("V" + i, true, 1, 3));
    }
    for (Grant grant : distribution.distribute(villages, 100_000_000, 0).grants()) {
      assertEquals(0, new BigDecimal("100").compareTo(grant.factor()));
    }
  }

  @Test
  void nothingIsLostAndNobodyIsFarFromTheMeanWhateverTheOrder() {
    Random random = new Random(3);
    for (int round = 0; round < 100; round++) {
      List<VillageFund> villages = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(12); i++) {
        int needs = random.nextInt(30);
        int rated = random.nextInt(30);
        villages.add(
            new VillageFund(
                "V" + (char) ('a' + i),
                random.nextBoolean(),
                random.nextInt(needs + 1),
                needs,
                random.nextInt(rated + 1),
                rated));
      }
      long total = 1_000_000_000L + random.nextInt(1_000_000);
      long reserve = random.nextInt(1_000_000);
      Result result = distribution.distribute(villages, total, reserve);
      long given = result.grants().stream().mapToLong(g -> g.guaranteed() + g.bonus()).sum();
      assertEquals(total, given + reserve);
      for (Grant grant : result.grants()) {
        assertTrue(grant.bonus() >= 0);
        assertTrue(grant.factor().subtract(new BigDecimal("100")).abs().intValue() <= 20);
      }
      List<VillageFund> shuffled = new ArrayList<>(villages);
      Collections.shuffle(shuffled, random);
      assertEquals(result, distribution.distribute(shuffled, total, reserve));
    }
  }

  @Test
  void softUsesAreComparedAsIntegers() {
    assertTrue(distribution.isSoftEnough(50, 100));
    assertFalse(distribution.isSoftEnough(4_999, 9_999));
    assertTrue(distribution.isSoftEnough(0, 0));
  }

  private static VillageFund village(String code, boolean tilted, int solved, int needs) {
    return new VillageFund(code, tilted, solved, needs, solved, needs);
  }
}
