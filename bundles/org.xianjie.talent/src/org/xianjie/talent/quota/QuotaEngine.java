package org.xianjie.talent.quota;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xianjie.core.organization.OrganizationLevel;

/** Counts the quotas of a team on a day (K-33 to K-35, TAL-R1, TAL-R2). */
public final class QuotaEngine {
  private final QuotaRules rules;
  private final LocalDate day;

  /** Creates the engine for a snapshot day. */
  public QuotaEngine(QuotaRules rules, LocalDate day) {
    this.rules = rules;
    this.day = day;
  }

  /** Counts every quota over the team; each cadre once. */
  public List<QuotaResult> count(Collection<TeamMember> team) {
    return List.of(
        count(Quota.PROVINCE_CITY, team, member -> true, QuotaEngine::isFromProvinceOrCity),
        count(Quota.SECTION_LEVEL, team, TeamMember::firstSecretary, rules::isOfSectionLevel),
        ofAge(Quota.YOUNG, team, member -> rules.isYoung(member, day)),
        ofAge(Quota.MAIN_AGE, team, member -> rules.isOfMainAge(member, day)));
  }

  private static boolean isFromProvinceOrCity(TeamMember member) {
    return member.level() == OrganizationLevel.PROV || member.level() == OrganizationLevel.CITY;
  }

  private QuotaResult ofAge(
      Quota quota, Collection<TeamMember> team, Predicate<TeamMember> counts) {
    QuotaResult result = count(quota, team, member -> member.birthDate() != null, counts);
    List<String> unknown =
        team.stream()
            .filter(member -> member.birthDate() == null)
            .map(TeamMember::cadre)
            .sorted()
            .toList();
    return new QuotaResult(quota, day, result.counted(), result.all(), unknown);
  }

  private QuotaResult count(
      Quota quota,
      Collection<TeamMember> team,
      Predicate<TeamMember> belongs,
      Predicate<TeamMember> counts) {
    List<TeamMember> all = team.stream().filter(belongs).toList();
    return new QuotaResult(
        quota, day, codes(all.stream().filter(counts)), codes(all.stream()), List.of());
  }

  private static List<String> codes(Stream<TeamMember> members) {
    return members.map(TeamMember::cadre).distinct().sorted().toList();
  }
}
