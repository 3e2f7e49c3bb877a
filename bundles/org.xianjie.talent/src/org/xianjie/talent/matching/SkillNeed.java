package org.xianjie.talent.matching;

/**
 * A need for a talent. {@code null} is unknown.
 *
 * @param code code
 * @param skill skill needed, a code of the talent catalogue
 * @param industry characteristic industry, or null
 * @param township where it is, or null
 */
public record SkillNeed(String code, String skill, String industry, String township) {}
