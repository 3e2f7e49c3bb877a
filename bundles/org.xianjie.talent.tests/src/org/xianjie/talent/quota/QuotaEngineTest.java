package org.xianjie.talent.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.person.CadreRank;
import org.xianjie.talent.quota.QuotaRules.LeaderTest;

/** The boundaries of the quotas (ALG-2 oracle, domain.md §9.4). */
class QuotaEngineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @Test
  void twoOfFiveFirstSecretariesAtSectionLevelPassAndOneOfThreeFails() {
    List<TeamMember> five = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      five.add(first("C" + i, i < 2 ? CadreRank.DEPUTY_SECTION : CadreRank.CLERK, true, null));
    }
    QuotaResult result = result(Quota.SECTION_LEVEL, five, true);
    assertEquals(List.of("C0", "C1"), result.counted());
    assertEquals(5, result.all().size());
    assertEquals(DAY, result.day());
    assertTrue(result.isMet(40));
    assertEquals(0, result.missing(40));
    QuotaResult three = result(Quota.SECTION_LEVEL, five.subList(1, 4), true);
    assertFalse(three.isMet(40));
    assertEquals(1, three.missing(40));
  }

  @Test
  void the35thBirthdayCountsAndThe36thDoesNot() {
    TeamMember turns35 = born("A", DAY.minusYears(35));
    TeamMember turns36 = born("B", DAY.minusYears(36));
    TeamMember stays35 = born("C", DAY.minusYears(36).plusDays(1));
    List<TeamMember> team = List.of(turns35, turns36, stays35);
    assertEquals(List.of("A", "C"), result(Quota.YOUNG, team, true).counted());
    assertEquals(List.of(), result(Quota.YOUNG, team, false).counted());
    TeamMember is34 = born("D", DAY.minusYears(35).plusDays(1));
    assertEquals(List.of("D"), result(Quota.YOUNG, List.of(is34), false).counted());
  }

  @Test
  void twentyFiveAndFortyFiveLieInsideTheMainRange() {
    List<TeamMember> team =
        List.of(
            born("24", DAY.minusYears(25).plusDays(1)),
            born("25", DAY.minusYears(25)),
            born("45", DAY.minusYears(46).plusDays(1)),
            born("46", DAY.minusYears(46)));
    assertEquals(List.of("25", "45"), result(Quota.MAIN_AGE, team, true).counted());
  }

  @Test
  void threeOfEightFromProvinceOrCityLackOnePerson() {
    List<TeamMember> team = new ArrayList<>();
    OrganizationLevel[] levels = OrganizationLevel.values();
    for (int i = 0; i < 8; i++) {
      OrganizationLevel level = i < 3 ? levels[i % 2] : OrganizationLevel.COUNTY;
      team.add(new TeamMember("C" + i, level, CadreRank.CLERK, false, null, DAY, false));
    }
    QuotaResult result = result(Quota.PROVINCE_CITY, team, true);
    assertEquals(3, result.counted().size());
    assertFalse(result.isMet(50));
    assertEquals(1, result.missing(50));
  }

  @Test
  void aMissingBirthDateIsNamedAndNobodyIsNoShare() {
    QuotaResult result = result(Quota.YOUNG, List.of(born("A", null)), true);
    assertEquals(List.of("A"), result.unknown());
    assertTrue(result.isUndefined());
    assertTrue(result(Quota.SECTION_LEVEL, List.of(), true).isUndefined());
  }

  @Test
  void theTestOfLeadingCadresIsAParameter() {
    List<TeamMember> team =
        List.of(
            first("LEADER", CadreRank.SECTION, true, null),
            first("GRADED", CadreRank.SECTION, false, "四级调研员"),
            first("RANKED", CadreRank.SECTION, false, null),
            first("CLERK", CadreRank.CLERK, true, "x"));
    assertEquals(List.of("LEADER"), section(team, LeaderTest.LEADER));
    assertEquals(List.of("GRADED", "LEADER"), section(team, LeaderTest.LEADER_OR_GRADE));
    assertEquals(List.of("GRADED", "LEADER", "RANKED"), section(team, LeaderTest.RANK));
  }

  private static List<String> section(List<TeamMember> team, LeaderTest test) {
    return new QuotaEngine(new QuotaRules(true, 25, 45, test), DAY)
        .count(team).stream()
            .filter(result -> result.quota() == Quota.SECTION_LEVEL)
            .findFirst()
            .orElseThrow()
            .counted();
  }

  private static QuotaResult result(Quota quota, List<TeamMember> team, boolean includes35) {
    QuotaRules rules = new QuotaRules(includes35, 25, 45, LeaderTest.LEADER_OR_GRADE);
    return new QuotaEngine(rules, DAY)
        .count(team).stream().filter(result -> result.quota() == quota).findFirst().orElseThrow();
  }

  private static TeamMember first(String code, CadreRank rank, boolean leader, String grade) {
    return new TeamMember(
        code, OrganizationLevel.COUNTY, rank, leader, grade, DAY.minusYears(40), true);
  }

  private static TeamMember born(String code, LocalDate birth) {
    return new TeamMember(
        code, OrganizationLevel.COUNTY, CadreRank.CLERK, false, null, birth, false);
  }
}
