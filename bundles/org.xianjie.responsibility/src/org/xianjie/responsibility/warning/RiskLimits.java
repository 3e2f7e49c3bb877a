package org.xianjie.responsibility.warning;

/**
 * Thresholds of ALG-9.
 *
 * @param used share of the day limit used that is yellow, per cent
 * @param refusals refusals that are red
 * @param backlog growth of the backlog that is red, per cent
 * @param conflictDays days after which an open conflict is yellow, after twice as many orange
 * @param milestoneDays days without progress that are yellow, twice as many orange
 * @param unsolved share of unsolved needs that is high, per cent
 * @param hold points a figure must fall below its limit before the warning ends
 */
public record RiskLimits(
    int used,
    int refusals,
    int backlog,
    int conflictDays,
    int milestoneDays,
    int unsolved,
    int hold) {}
