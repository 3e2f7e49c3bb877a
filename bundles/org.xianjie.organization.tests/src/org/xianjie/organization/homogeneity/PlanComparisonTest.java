package org.xianjie.organization.homogeneity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xianjie.organization.homogeneity.PlanComparison.Alert;

class PlanComparisonTest {
  private final PlanComparison comparison = new PlanComparison(80);

  @Test
  void equalNeighboursRaiseAnAlert() {
    PlannedPlace one = place("A", Set.of("TOURISM"), Set.of("tea"), Set.of("B1"), Set.of("B"));
    PlannedPlace same = place("B", Set.of("TOURISM"), Set.of("tea"), Set.of("B1"), Set.of());
    assertEquals(List.of(new Alert("A", "B", 3, 3)), comparison.alerts(List.of(same, one)));
    PlannedPlace stranger = place("C", Set.of("TOURISM"), Set.of("tea"), Set.of("B1"), Set.of());
    assertEquals(List.of(), comparison.alerts(List.of(same, stranger)));
  }

  @Test
  void comparesWithIntegersAtTheLimit() {
    Set<String> five = Set.of("1", "2", "3", "4", "5");
    PlannedPlace one = place("A", five, Set.of(), Set.of(), Set.of("B"));
    PlannedPlace four = place("B", Set.of("1", "2", "3", "4"), Set.of(), Set.of(), Set.of());
    PlannedPlace three = place("B", Set.of("1", "2", "3"), Set.of(), Set.of(), Set.of());
    assertEquals(1, comparison.alerts(List.of(one, four)).size());
    assertEquals(0, comparison.alerts(List.of(one, three)).size());
  }

  @Test
  void whatOnePlanDoesNotNameIsNotCompared() {
    PlannedPlace one = place("A", Set.of("ECO"), Set.of(), Set.of("X"), Set.of("B"));
    PlannedPlace other = place("B", Set.of("ECO"), Set.of("tea"), Set.of(), Set.of());
    assertEquals(List.of(new Alert("A", "B", 1, 1)), comparison.alerts(List.of(one, other)));
    PlannedPlace silent = place("B", Set.of(), Set.of(), Set.of(), Set.of());
    assertEquals(List.of(), comparison.alerts(List.of(one, silent)));
  }

  @Test
  void isSymmetricWhateverTheOrder() {
    Random random = new Random(1);
    for (int round = 0; round < 100; round++) {
      List<PlannedPlace> places = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        places.add(
            place(
                "P" + i,
                some(random),
                some(random),
                some(random),
                Set.of("P" + random.nextInt(8))));
      }
      List<Alert> expected = comparison.alerts(places);
      Collections.shuffle(places, random);
      assertEquals(expected, comparison.alerts(places));
      Alert there = PlanComparison.compare(places.get(0), places.get(1));
      Alert back = PlanComparison.compare(places.get(1), places.get(0));
      assertEquals(there.overlap() * back.whole(), back.overlap() * there.whole());
    }
  }

  private static Set<String> some(Random random) {
    return random.nextInt(4) == 0 ? Set.of() : Set.of("s" + random.nextInt(2));
  }

  private static PlannedPlace place(
      String code,
      Set<String> functions,
      Set<String> products,
      Set<String> brands,
      Set<String> next) {
    return new PlannedPlace(code, functions, products, brands, next);
  }
}
