package org.xianjie.organization.clustering;

/**
 * Limits of ALG-6.
 *
 * @param fewest villages of a cluster at least
 * @param most villages of a cluster at most
 * @param travel kilometres between any two villages that are joined without being adjacent
 * @param likeness mean likeness of two groups that are still joined, per cent
 * @param landformWeight weight of the landform, per cent
 * @param industryWeight weight of the industries, per cent
 * @param functionWeight weight of the function, per cent
 */
public record ClusterLimits(
    int fewest,
    int most,
    int travel,
    int likeness,
    int landformWeight,
    int industryWeight,
    int functionWeight) {}
