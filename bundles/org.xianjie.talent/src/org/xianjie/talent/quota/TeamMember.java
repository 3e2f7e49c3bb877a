package org.xianjie.talent.quota;

import java.time.LocalDate;
import java.time.Period;
import org.xianjie.core.organization.OrganizationLevel;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.person.CadreRank;

/**
 * A resident cadre as the quotas see one.
 *
 * @param cadre business code
 * @param level level of the unit that sent the cadre
 * @param rank rank
 * @param leader whether the cadre holds a leading post
 * @param gradeRank grade 职级, or null
 * @param birthDate birth date, or null where it is not known
 * @param firstSecretary whether the cadre is a first secretary
 */
public record TeamMember(
    String cadre,
    OrganizationLevel level,
    CadreRank rank,
    boolean leader,
    String gradeRank,
    LocalDate birthDate,
    boolean firstSecretary) {

  /** Describes a cadre. */
  public static TeamMember of(Cadre cadre, boolean firstSecretary) {
    return new TeamMember(
        cadre.getCode(),
        cadre.getEmployerLevel(),
        cadre.getRank(),
        cadre.isIsLeader(),
        cadre.getGradeRank(),
        cadre.getPerson().getBirthDate(),
        firstSecretary);
  }

  /** Returns the age in completed years on the day; a birthday on the day counts. */
  int age(LocalDate day) {
    return Period.between(birthDate, day).getYears();
  }
}
