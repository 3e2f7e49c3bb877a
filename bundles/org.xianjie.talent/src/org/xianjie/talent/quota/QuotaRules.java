package org.xianjie.talent.quota;

import java.time.LocalDate;
import org.xianjie.core.parameter.ParameterValue;
import org.xianjie.core.parameter.Parameters;
import org.xianjie.core.person.CadreRank;

/**
 * How the people of a quota are told.
 *
 * @param youngIncludes35 whether age 35 itself counts as young ({@code P-AGE-YOUNG-INCL})
 * @param mainFrom first age of the main range ({@code P-AGE-MAIN})
 * @param mainTo last age of the main range
 * @param leaderTest which cadres of section rank count as leading ({@code P-FS-LEADER-TEST},
 *     TAL-R2)
 */
public record QuotaRules(boolean youngIncludes35, int mainFrom, int mainTo, LeaderTest leaderTest) {
  private static final int YOUNG = 35;

  /** Which cadres of section rank or above count. */
  public enum LeaderTest {
    /** Those in a leading post. */
    LEADER,
    /** Those in a leading post or with a grade 职级. */
    LEADER_OR_GRADE,
    /** All of the rank. */
    RANK
  }

  /** Resolves the parameters of a place on a day. */
  public static QuotaRules of(Parameters parameters, String region, LocalDate day) {
    String[] range = text(parameters, "P-AGE-MAIN", region, day).split("-");
    return new QuotaRules(
        Boolean.parseBoolean(text(parameters, "P-AGE-YOUNG-INCL", region, day)),
        Integer.parseInt(range[0]),
        Integer.parseInt(range[1]),
        LeaderTest.valueOf(text(parameters, "P-FS-LEADER-TEST", region, day)));
  }

  boolean isYoung(TeamMember member, LocalDate day) {
    int age = member.age(day);
    return age < YOUNG || (youngIncludes35 && age == YOUNG);
  }

  boolean isOfMainAge(TeamMember member, LocalDate day) {
    int age = member.age(day);
    return age >= mainFrom && age <= mainTo;
  }

  boolean isOfSectionLevel(TeamMember member) {
    boolean rank = member.rank().compareTo(CadreRank.DEPUTY_SECTION) >= 0;
    boolean graded = member.gradeRank() != null && !member.gradeRank().isBlank();
    return rank
        && switch (leaderTest) {
          case LEADER -> member.leader();
          case LEADER_OR_GRADE -> member.leader() || graded;
          case RANK -> true;
        };
  }

  private static String text(Parameters parameters, String code, String region, LocalDate day) {
    return parameters
        .resolve(code, region, day)
        .map(ParameterValue::value)
        .orElseThrow(() -> new IllegalStateException("No value of " + code + " on " + day));
  }
}
