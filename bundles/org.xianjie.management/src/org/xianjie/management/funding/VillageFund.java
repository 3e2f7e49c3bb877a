package org.xianjie.management.funding;

/**
 * A village that gets contact-work funds.
 *
 * @param code code
 * @param tilted whether it lies in a central or western region
 * @param solved solved needs of its cohort (K-11)
 * @param needs needs of its cohort
 * @param satisfied satisfied ratings (K-13)
 * @param rated ratings
 */
public record VillageFund(
    String code, boolean tilted, int solved, int needs, int satisfied, int rated) {}
