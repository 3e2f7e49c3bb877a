package org.xianjie.responsibility.hotspot;

/**
 * Thresholds of ALG-7.
 *
 * @param share least share of all needs, per cent
 * @param coverage share of served households below which a hotspot lies, per cent
 * @param needs fewest needs
 */
public record HotspotLimits(int share, int coverage, int needs) {}
