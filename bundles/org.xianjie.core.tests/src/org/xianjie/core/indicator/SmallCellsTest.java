package org.xianjie.core.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallCellsTest {
  private static final int LEAST = 10;

  private final SmallCells cells = new SmallCells(LEAST);

  @Test
  void hidesSmallCountsAndOneMore() {
    assertEquals(Set.of(), cells.hidden(List.of(10L, 0L, 99L)));
    assertEquals(Set.of(1, 2), cells.hidden(List.of(50L, 3L, 20L, 0L)));
    assertEquals(Set.of(0, 1), cells.hidden(List.of(5L, 6L, 20L)));
    assertEquals(Set.of(0, 1, 2), cells.hidden(List.of(5L, 4L, 20L)));
    assertFalse(cells.hidesTotal(List.of(50L, 3L, 20L)));
    assertTrue(cells.hidesTotal(List.of(3L, 0L)));
    assertTrue(cells.hidesTotal(List.of(3L, 4L)));
  }

  @Test
  void sharesShowNoSmallRemainder() {
    assertTrue(cells.isSmall(11, 12));
    assertTrue(cells.isSmall(2, 50));
    assertTrue(cells.isSmall(0, 9));
    assertFalse(cells.isSmall(0, 10));
    assertFalse(cells.isSmall(20, 40));
    assertFalse(cells.isSmall(40, 40));
  }

  /**
   * Whoever knows the total and what is shown finds several possibilities for every hidden cell.
   */
  @Test
  void noHiddenCountFollowsFromTheTotal() {
    Random random = new Random(20260630);
    for (int round = 0; round < 2000; round++) {
      List<Long> counts = new ArrayList<>();
      int size = 1 + random.nextInt(6);
      for (int i = 0; i < size; i++) {
        counts.add(random.nextInt(4) == 0 ? 0L : (long) random.nextInt(40));
      }
      Set<Integer> hidden = cells.hidden(counts);
      for (int i = 0; i < size; i++) {
        assertTrue(hidden.contains(i) || !cells.isSmall(counts.get(i)), counts::toString);
      }
      if (!hidden.isEmpty() && !cells.hidesTotal(counts)) {
        long sum = hidden.stream().mapToLong(counts::get).sum();
        assertTrue(hidden.size() >= 2 && sum >= LEAST, counts::toString);
        assertTrue(sum - (hidden.size() - 1) > 1, "each may be any number from 1 up");
      }
    }
  }
}
