package org.xianjie.management.adjustment;

/**
 * What is known of an assignment in the half-year. {@code null} is unknown. Days of leave, sickness
 * and pregnancy and exempted cases are taken out, never counted against a cadre.
 *
 * @param code code of the assignment
 * @param workdays working days, or null
 * @param excusedDays days of leave, sickness and pregnancy
 * @param effectiveVisits effective visits, or null
 * @param needs needs the cadre answered for, or null
 * @param exempted those of them with an exemption or an objective cause
 * @param solved solved needs, or null
 * @param rated ratings, or null
 * @param satisfied satisfied ratings, or null
 * @param opinion opinion of the township, or null
 * @param termMonths months on the post, or null
 * @param openNeeds needs that are open, or null
 * @param unmetQuota whether the team misses a quota that this post could meet
 */
public record PostFacts(
    String code,
    Integer workdays,
    int excusedDays,
    Integer effectiveVisits,
    Integer needs,
    int exempted,
    Integer solved,
    Integer rated,
    Integer satisfied,
    Proposal opinion,
    Integer termMonths,
    Integer openNeeds,
    boolean unmetQuota) {}
