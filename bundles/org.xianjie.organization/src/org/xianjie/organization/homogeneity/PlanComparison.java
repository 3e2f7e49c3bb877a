package org.xianjie.organization.homogeneity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * ALG-14, plans of neighbours that are too much alike (domain.md §9.4, S0 §4.1.1(3)). The overlap
 * of two plans is the mean of the Jaccard likeness of functions, products and brands over those
 * that both plans name; what one of them does not name is unknown and not compared.
 */
public final class PlanComparison {
  private static final int PERCENT = 100;

  private final int limit;

  /**
   * Creates the comparison.
   *
   * @param limit overlap that raises an alert, per cent
   */
  public PlanComparison(int limit) {
    this.limit = limit;
  }

  /**
   * Two neighbours with an overlap; a person decides.
   *
   * @param one code of the first
   * @param other code of the second
   * @param overlap overlap, numerator
   * @param whole overlap, denominator
   */
  public record Alert(String one, String other, long overlap, long whole) {}

  /** Returns the neighbours whose overlap reaches the limit. */
  public List<Alert> alerts(List<PlannedPlace> places) {
    List<PlannedPlace> sorted =
        places.stream().sorted(Comparator.comparing(PlannedPlace::code)).toList();
    List<Alert> alerts = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        PlannedPlace one = sorted.get(i);
        PlannedPlace other = sorted.get(j);
        if (one.neighbours().contains(other.code()) || other.neighbours().contains(one.code())) {
          Alert alert = compare(one, other);
          if (alert.whole() > 0 && alert.overlap() * PERCENT >= limit * alert.whole()) {
            alerts.add(alert);
          }
        }
      }
    }
    return alerts;
  }

  /** Compares two plans; the denominator is 0 when nothing can be compared. */
  static Alert compare(PlannedPlace one, PlannedPlace other) {
    long[] fraction = {0, 1};
    int compared =
        add(fraction, one.functions(), other.functions())
            + add(fraction, one.products(), other.products())
            + add(fraction, one.brands(), other.brands());
    return new Alert(one.code(), other.code(), fraction[0], fraction[1] * compared);
  }

  /** Adds a Jaccard likeness to a fraction; returns 1, or 0 when it is unknown. */
  private static int add(long[] fraction, Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long shared = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - shared;
    fraction[0] = fraction[0] * all + shared * fraction[1];
    fraction[1] *= all;
    return 1;
  }
}
