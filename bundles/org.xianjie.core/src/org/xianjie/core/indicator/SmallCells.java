package org.xianjie.core.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which counts of persons or needs are not shown outside the roles that see the cases (domain.md
 * §10.2): those from 1 up to the least one, and further ones, so that none of them follows from a
 * total and the rest. Nobody is counted by a zero, so zeros are shown.
 */
public final class SmallCells {
  private final long least;

  /**
   * Creates the rule.
   *
   * @param least the smallest count that is shown ({@code P-MIN-CELL})
   */
  public SmallCells(long least) {
    this.least = least;
  }

  /** Tells whether a count would point at persons. */
  public boolean isSmall(long count) {
    return count > 0 && count < least;
  }

  /** Tells whether a share shows a small count: its numerator, its denominator or what is left. */
  public boolean isSmall(long numerator, long denominator) {
    return isSmall(numerator) || isSmall(denominator) || isSmall(denominator - numerator);
  }

  /**
   * Returns which cells are hidden where the total of all is shown: the small ones and, so that no
   * single hidden count follows by subtraction and the hidden ones together are not small either,
   * the smallest of the others.
   *
   * @param cells the counts, none negative
   * @return indexes of the hidden cells
   */
  public Set<Integer> hidden(List<Long> cells) {
    Set<Integer> hidden = new TreeSet<>();
    long sum = 0;
    for (int i = 0; i < cells.size(); i++) {
      if (isSmall(cells.get(i))) {
        hidden.add(i);
        sum += cells.get(i);
      }
    }
    if (hidden.isEmpty()) {
      return hidden;
    }
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) > 0 && !hidden.contains(i)) {
        others.add(i);
      }
    }
    others.sort(Comparator.comparing(cells::get));
    for (int other : others) {
      if (hidden.size() > 1 && sum >= least) {
        break;
      }
      hidden.add(other);
      sum += cells.get(other);
    }
    return hidden;
  }

  /** Tells whether the total must be hidden too, because the hidden cells follow from it. */
  public boolean hidesTotal(List<Long> cells) {
    Set<Integer> hidden = hidden(cells);
    long sum = hidden.stream().mapToLong(cells::get).sum();
    return hidden.size() == 1 || isSmall(sum);
  }
}
