package org.xianjie.management.adjustment;

/**
 * Weights and thresholds of ALG-10 in whole per cent.
 *
 * @param solved weight of the resolution rate
 * @param satisfied weight of satisfaction
 * @param visits weight of effective visits per day on post
 * @param opinion weight of the township's opinion
 * @param adjust share of the peers' median below which an adjustment is suggested
 * @param replace share of the median below which, with the township agreeing, a replacement is
 * @param fewestMonths months on the post before a replacement is suggested
 */
public record AdjustmentLimits(
    int solved,
    int satisfied,
    int visits,
    int opinion,
    int adjust,
    int replace,
    int fewestMonths) {}
