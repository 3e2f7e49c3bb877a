package org.xianjie.core.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
  @Test
  void comparesByIntegers() {
    Fraction twoThirds = Fraction.parse("2/3");
    assertEquals(new Fraction(2, 3), twoThirds);
    assertTrue(twoThirds.isReachedBy(20, 30));
    assertFalse(twoThirds.isReachedBy(19, 30));
    assertTrue(twoThirds.isReachedBy(21, 31));
    assertFalse(twoThirds.isReachedBy(20, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "2/3/4", "1/0", "-1/2", "a/b"})
  void refusesWhatIsNoShare(String text) {
    assertThrows(IllegalArgumentException.class, () -> Fraction.parse(text));
  }
}
