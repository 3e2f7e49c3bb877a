package org.xianjie.responsibility.formalism;

/**
 * One rating and who took it down (domain.md §10.2).
 *
 * @param need code of the need
 * @param collector cadre who recorded or handled the need
 * @param by cadre who took down the rating
 */
public record RatingEntry(String need, String collector, String by) {}
