package org.xianjie.management.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.management.assessment.ScoreFormula.Weighted;

/** ALG-8 against its oracle. */
class ScoreFormulaTest {
  @Test
  void givesTheOracle() {
    BigDecimal indicators = ScoreFormula.sum(List.of(weighted("80", "60"), weighted("80", "40")));
    BigDecimal parties = ScoreFormula.mean(decimals("90", "80", "70", "60"));
    assertEquals(new BigDecimal("78.50"), ScoreFormula.total(indicators, parties, 30));
  }

  @Test
  void leavesOutTheFourPartyPartWhereThereIsNone() {
    assertEquals(
        new BigDecimal("80.00"), ScoreFormula.total(new BigDecimal("80"), BigDecimal.ZERO, 0));
  }

  @Test
  void cutsOffBeyondZeroAndAHundred() {
    assertEquals(
        new BigDecimal("60.00"),
        ScoreFormula.sum(List.of(weighted("120", "60"), weighted("-5", "40"))));
  }

  @ParameterizedTest
  @CsvSource({
    "85, 100, 50, 90, 87.50",
    "45, 100, 50, 90, 0.00",
    "95, 100, 50, 90, 100.00",
    "1, 3, 0, 100, 33.33",
    "10, 100, 30, 0, 66.67"
  })
  void normalisesBetweenTwoBounds(
      String numerator, String denominator, String zeroAt, String fullAt, String points) {
    assertEquals(
        new BigDecimal(points),
        ScoreFormula.normalise(
            new BigDecimal(numerator),
            new BigDecimal(denominator),
            new BigDecimal(zeroAt),
            new BigDecimal(fullAt)));
  }

  private static Weighted weighted(String points, String weight) {
    return new Weighted(new BigDecimal(points), new BigDecimal(weight));
  }

  private static List<BigDecimal> decimals(String... values) {
    return List.of(values).stream().map(BigDecimal::new).toList();
  }
}
