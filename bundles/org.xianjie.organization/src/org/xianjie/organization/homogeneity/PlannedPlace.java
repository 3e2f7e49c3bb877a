package org.xianjie.organization.homogeneity;

import java.util.Set;

/**
 * What a village or township plans to be.
 *
 * @param code code
 * @param functions functions planned
 * @param products products planned
 * @param brands brands planned
 * @param neighbours codes of adjacent places
 */
public record PlannedPlace(
    String code,
    Set<String> functions,
    Set<String> products,
    Set<String> brands,
    Set<String> neighbours) {

  /** Copies the sets. */
  public PlannedPlace {
    functions = Set.copyOf(functions);
    products = Set.copyOf(products);
    brands = Set.copyOf(brands);
    neighbours = Set.copyOf(neighbours);
  }
}
