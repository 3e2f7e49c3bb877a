package org.xianjie.organization.clustering;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A village as the clustering sees it. {@code null} is unknown and makes nothing alike.
 *
 * @param code code
 * @param landform landform, or null
 * @param industries main industries
 * @param function main function, or null
 * @param product main product, or null
 * @param x position east in kilometres, or null
 * @param y position north in kilometres, or null
 * @param neighbours codes of adjacent villages
 */
public record VillageFeatures(
    String code,
    String landform,
    Set<String> industries,
    VillageFunction function,
    String product,
    BigDecimal x,
    BigDecimal y,
    Set<String> neighbours) {

  private static final int WHOLE = 100;

  /** Copies the sets. */
  public VillageFeatures {
    industries = Set.copyOf(industries);
    neighbours = Set.copyOf(neighbours);
  }

  boolean isNextTo(VillageFeatures other) {
    return neighbours.contains(other.code) || other.neighbours.contains(code);
  }

  /** Tells whether the other is at most so many kilometres away; unknown is not. */
  boolean isWithin(VillageFeatures other, int kilometres) {
    if (x == null || y == null || other.x == null || other.y == null) {
      return false;
    }
    BigDecimal east = x.subtract(other.x);
    BigDecimal north = y.subtract(other.y);
    BigDecimal square = east.multiply(east).add(north.multiply(north));
    return square.compareTo(BigDecimal.valueOf((long) kilometres * kilometres)) <= 0;
  }

  /** Returns how alike the industries are, Jaccard, in per cent. */
  int industryLikeness(VillageFeatures other) {
    long shared = industries.stream().filter(other.industries::contains).count();
    long all = industries.size() + other.industries.size() - shared;
    return all == 0 ? 0 : (int) (shared * WHOLE / all);
  }

  boolean hasLandformOf(VillageFeatures other) {
    return landform != null && landform.equals(other.landform);
  }

  boolean competesWith(VillageFeatures other) {
    return function != null
        && function == other.function
        && product != null
        && product.equals(other.product);
  }
}
