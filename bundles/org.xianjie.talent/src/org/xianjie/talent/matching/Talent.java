package org.xianjie.talent.matching;

import java.util.Set;

/**
 * A talent that can be proposed. {@code null} is unknown.
 *
 * @param code code
 * @param skills skills
 * @param industry characteristic industry, or null
 * @param willing whether the person agreed to help; unknown is no
 * @param available whether the person has time, or null
 * @param township where the person lives, or null
 * @param effect success of earlier help in per cent, or null
 */
public record Talent(
    String code,
    Set<String> skills,
    String industry,
    boolean willing,
    Boolean available,
    String township,
    Integer effect) {

  /** Copies the skills. */
  public Talent {
    skills = Set.copyOf(skills);
  }
}
