package org.xianjie.responsibility.formalism;

/**
 * Thresholds of the detection; shares in whole per cent.
 *
 * @param repeats (a) visits of one household
 * @param bunched (b) least share of visits inside inspection windows
 * @param windows (b) largest share of working days that the windows cover
 * @param minutes (c) minutes below which a visit is too short
 * @param talk (d) least share of visits for publicity or condolence only
 * @param work (d) largest share of visits with need or conflict
 * @param bulk (e) needs recorded and solved on one day
 */
public record FormalismLimits(
    int repeats, int bunched, int windows, int minutes, int talk, int work, int bulk) {}
