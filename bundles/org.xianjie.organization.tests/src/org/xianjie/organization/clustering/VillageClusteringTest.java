package org.xianjie.organization.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.xianjie.organization.clustering.VillageClustering.Cluster;
import org.xianjie.organization.clustering.VillageClustering.Proposal;
import org.xianjie.organization.clustering.VillageClustering.Warning;

class VillageClusteringTest {
  private static final int FEWEST = 2;
  private static final int MOST = 4;
  private static final int TRAVEL = 10;
  private final VillageClustering clustering =
      new VillageClustering(new ClusterLimits(FEWEST, MOST, TRAVEL, 50, 40, 40, 20));

  @Test
  void playInOneStayInAnotherExperienceInAThirdShopInAFourth() {
    List<VillageFeatures> villages =
        List.of(
            village("A", "VALLEY", VillageFunction.TOURISM, "tea", "B"),
            village("B", "VALLEY", VillageFunction.FOLK_ARCH, "rice", "C"),
            village("C", "VALLEY", VillageFunction.INDUSTRY_EXPERIENCE, "oil", "D"),
            village("D", "VALLEY", VillageFunction.TRADE, "ham"),
            village("E", "MOUNTAIN", VillageFunction.ECO, "wood", "D"));
    Proposal proposal = clustering.propose(villages);
    assertEquals(
        List.of(
            new Cluster(
                List.of("A", "B", "C", "D"),
                Map.of(
                    "A", VillageFunction.TOURISM,
                    "B", VillageFunction.FOLK_ARCH,
                    "C", VillageFunction.INDUSTRY_EXPERIENCE,
                    "D", VillageFunction.TRADE))),
        proposal.clusters());
    assertEquals(List.of(), proposal.warnings());
    assertEquals(List.of("E"), proposal.alone());
  }

  @Test
  void warnsOfCompetitionAndProposesAnotherFunction() {
    Proposal proposal =
        clustering.propose(
            List.of(
                village("A", "VALLEY", VillageFunction.TOURISM, "tea", "B"),
                village("B", "VALLEY", VillageFunction.TOURISM, "tea")));
    assertEquals(
        List.of(new Warning(List.of("A", "B"), VillageFunction.TOURISM, "tea")),
        proposal.warnings());
    assertEquals(
        Map.of("A", VillageFunction.TOURISM, "B", VillageFunction.FOLK_ARCH),
        proposal.clusters().getFirst().functions());
  }

  @Test
  void sameFunctionOrProductAloneIsNoCompetition() {
    for (VillageFeatures other :
        List.of(
            village("B", "VALLEY", VillageFunction.TOURISM, "rice"),
            village("B", "VALLEY", VillageFunction.TRADE, "tea"),
            village("B", "VALLEY", VillageFunction.TOURISM, null))) {
      Proposal proposal =
          clustering.propose(
              List.of(village("A", "VALLEY", VillageFunction.TOURISM, "tea", "B"), other));
      assertEquals(1, proposal.clusters().size());
      assertEquals(List.of(), proposal.warnings());
    }
  }

  @Test
  void farVillagesThatAreNotAdjacentStayApart() {
    VillageFeatures near = at("A", 0, 0);
    assertEquals(1, clustering.propose(List.of(near, at("B", 6, 8))).clusters().size());
    assertEquals(0, clustering.propose(List.of(near, at("B", 6, 9))).clusters().size());
    assertEquals(
        0,
        clustering
            .propose(List.of(near, village("B", "VALLEY", VillageFunction.TOURISM, "x")))
            .clusters()
            .size());
  }

  @Test
  void whatIsUnknownIsNotAlike() {
    VillageFeatures unknown =
        new VillageFeatures("A", null, Set.of(), null, null, null, null, Set.of("B"));
    VillageFeatures other =
        new VillageFeatures("B", null, Set.of(), null, null, null, null, Set.of());
    assertEquals(0, clustering.likeness(unknown, other));
    assertEquals(List.of("A", "B"), clustering.propose(List.of(unknown, other)).alone());
  }

  @Test
  void keepsEveryLimitWhateverTheOrder() {
    Random random = new Random(9);
    for (int round = 0; round < 60; round++) {
      List<VillageFeatures> villages = new ArrayList<>();
      for (int i = 0; i < 14; i++) {
        villages.add(
            new VillageFeatures(
                "V" + (char) ('a' + i),
                random.nextBoolean() ? "VALLEY" : "HILL",
                random.nextBoolean() ? Set.of("TEA") : Set.of("TEA", "PIG"),
                VillageFunction.values()[random.nextInt(6)],
                "p" + random.nextInt(3),
                BigDecimal.valueOf(random.nextInt(40)),
                BigDecimal.valueOf(random.nextInt(40)),
                random.nextInt(3) > 0
                    ? Set.of()
                    : Set.of("V" + (char) ('a' + random.nextInt(14)))));
      }
      Proposal proposal = clustering.propose(villages);
      Set<String> seen = new TreeSet<>(proposal.alone());
      for (Cluster cluster : proposal.clusters()) {
        assertTrue(cluster.villages().size() >= FEWEST && cluster.villages().size() <= MOST);
        assertTrue(hangsTogether(villages, cluster.villages()), cluster.toString());
        cluster.villages().forEach(village -> assertTrue(seen.add(village), village));
      }
      assertEquals(villages.size(), seen.size());
      List<VillageFeatures> shuffled = new ArrayList<>(villages);
      Collections.shuffle(shuffled, random);
      assertEquals(proposal, clustering.propose(shuffled));
    }
  }

  private static boolean hangsTogether(List<VillageFeatures> all, List<String> cluster) {
    Map<String, VillageFeatures> byCode = new HashMap<>();
    all.forEach(village -> byCode.put(village.code(), village));
    Set<String> reached = new HashSet<>(Set.of(cluster.getFirst()));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (String code : cluster) {
        VillageFeatures village = byCode.get(code);
        grows |=
            reached.stream()
                    .map(byCode::get)
                    .anyMatch(r -> r.isNextTo(village) || r.isWithin(village, TRAVEL))
                && reached.add(code);
      }
    }
    return reached.size() == cluster.size();
  }

  private static VillageFeatures at(String code, int x, int y) {
    return new VillageFeatures(
        code,
        "VALLEY",
        Set.of("TEA"),
        VillageFunction.TOURISM,
        code,
        BigDecimal.valueOf(x),
        BigDecimal.valueOf(y),
        Set.of());
  }

  private static VillageFeatures village(
      String code, String landform, VillageFunction function, String product, String... next) {
    return new VillageFeatures(
        code, landform, Set.of("TEA"), function, product, null, null, Set.of(next));
  }
}
