package org.xianjie.management.score;

/**
 * Limits of a scheme in whole per cent.
 *
 * @param effect least weight of effect indicators, in each part (P-EFFECT-WEIGHT)
 * @param contact least weight of contact work in the whole (P-CONTACT-WEIGHT)
 */
public record SchemeLimits(int effect, int contact) {}
