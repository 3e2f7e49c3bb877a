package org.xianjie.management.funding;

/**
 * Rules of the distribution; money in fen, shares in whole per cent.
 *
 * @param floor guaranteed money per village (P-FUND-VILLAGE)
 * @param tilt more of it in central and western regions (P-FUND-TILT)
 * @param clip a bonus differs at most so much from the mean bonus
 * @param fewestRated villages with fewer rated needs get the mean bonus
 * @param soft least share of training and services (P-FUND-SOFT)
 */
public record FundRules(long floor, int tilt, int clip, int fewestRated, int soft) {}
