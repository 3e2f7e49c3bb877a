package org.xianjie.responsibility.hotspot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xianjie.responsibility.hotspot.NeedHotspots.Forecast;
import org.xianjie.responsibility.hotspot.NeedHotspots.Hotspot;
import org.xianjie.responsibility.need.NeedCategory;

class NeedHotspotsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private final NeedHotspots analysis = new NeedHotspots(new HotspotLimits(20, 20, 10));

  @Test
  void afterSchoolCareOfTheSourceIsAHotspot() {
    Hotspot care = care(35, 65, 6);
    assertTrue(care.hotspot());
    assertEquals(
        List.of(35, 100, 35, 6), List.of(care.needs(), care.all(), care.demand(), care.served()));
  }

  @ParameterizedTest
  @CsvSource({
    "20, 80, 3, true",
    "20, 81, 3, false",
    "20, 80, 4, false",
    "10, 0, 1, true",
    "9, 0, 1, false"
  })
  void aHotspotIsFrequentAndHardlyServed(int care, int others, int served, boolean hotspot) {
    assertEquals(hotspot, care(care, others, served).hotspot());
  }

  @Test
  void demandCountsHouseholdsOnceAndOnlyTwelveMonths() {
    List<NeedPoint> needs =
        List.of(
            need("H1", DAY, false),
            need("H1", DAY.minusMonths(3), true),
            need("H2", DAY.minusMonths(12), false),
            need("H3", DAY.plusDays(1), false),
            need(null, DAY, true));
    Hotspot care = analysis.hotspots(needs, DAY).getFirst();
    assertEquals(List.of(3, 1, 1), List.of(care.needs(), care.demand(), care.served()));
  }

  @Test
  void trendsAreSignificantOrSteady() {
    assertEquals(Trend.RISING, Trend.of(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)));
    assertEquals(Trend.FALLING, Trend.of(List.of(9, 8, 7, 6, 5, 4, 3, 2)));
    assertEquals(Trend.STEADY, Trend.of(List.of(5, 5, 5, 5, 5, 5)));
    assertEquals(Trend.STEADY, Trend.of(List.of(1, 9, 2, 8, 3, 7, 1, 9)));
    assertEquals(Trend.STEADY, Trend.of(List.of(1, 2)));
    assertEquals(Trend.STEADY, Trend.of(List.of()));
  }

  @Test
  void theTrendIsTheFormulaInFloatingPoint() {
    Random random = new Random(8);
    for (int round = 0; round < 500; round++) {
      List<Integer> series = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        series.add(i * random.nextInt(2) + random.nextInt(6));
      }
      assertEquals(byFormula(series), Trend.of(series), series.toString());
    }
  }

  @Test
  void expectsTheMeanOfTheSameQuarter() {
    List<NeedPoint> needs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      needs.add(grouped("LEFT_CHILD", LocalDate.of(2025, 7, 1 + i)));
    }
    needs.add(grouped("LEFT_CHILD", LocalDate.of(2024, 9, 30)));
    needs.add(grouped("LEFT_CHILD", LocalDate.of(2026, 6, 1)));
    needs.add(grouped(null, LocalDate.of(2025, 8, 1)));
    assertEquals(
        List.of(
            new Forecast(
                "LEFT_CHILD", NeedCategory.CARE_CHILD, 3, 2026, 3, Map.of(2024, 1, 2025, 5))),
        analysis.forecasts(needs, DAY));
    assertEquals(
        List.of(), analysis.forecasts(List.of(grouped("EDGE", LocalDate.of(2026, 1, 1))), DAY));
  }

  @Test
  void theFirstQuarterFollowsTheFourth() {
    List<NeedPoint> needs = List.of(grouped("EDGE", LocalDate.of(2026, 2, 1)));
    Forecast forecast = analysis.forecasts(needs, LocalDate.of(2026, 12, 31)).getFirst();
    assertEquals(
        List.of(2027, 1, 1), List.of(forecast.year(), forecast.quarter(), forecast.expected()));
  }

  @Test
  void orderNeverMatters() {
    Random random = new Random(2);
    List<NeedPoint> needs = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      needs.add(
          new NeedPoint(
              "H" + random.nextInt(50),
              NeedCategory.values()[random.nextInt(4)],
              DAY.minusDays(random.nextInt(700)),
              "G" + random.nextInt(3),
              random.nextInt(5) == 0));
    }
    List<NeedPoint> shuffled = new ArrayList<>(needs);
    Collections.shuffle(shuffled, random);
    assertEquals(analysis.hotspots(needs, DAY), analysis.hotspots(shuffled, DAY));
    assertEquals(analysis.forecasts(needs, DAY), analysis.forecasts(shuffled, DAY));
    assertFalse(analysis.forecasts(needs, DAY).isEmpty());
  }

  private Hotspot care(int care, int others, int served) {
    List<NeedPoint> needs = new ArrayList<>();
    for (int i = 0; i < care; i++) {
      needs.add(need("H" + i, DAY.minusDays(i), i < served));
    }
    for (int i = 0; i < others; i++) {
      needs.add(new NeedPoint("X" + i, NeedCategory.INFRA, DAY, null, true));
    }
    return analysis.hotspots(needs, DAY).stream()
        .filter(spot -> spot.category() == NeedCategory.CARE_CHILD)
        .findFirst()
        .orElseThrow();
  }

  private static Trend byFormula(List<Integer> series) {
    int s = 0;
    int n = series.size();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        s += Integer.compare(series.get(j), series.get(i));
      }
    }
    double variance = n * (n - 1.0) * (2 * n + 5) / 18;
    for (int value : series.stream().distinct().toList()) {
      long t = series.stream().filter(v -> v == value).count();
      variance -= t * (t - 1.0) * (2 * t + 5) / 18;
    }
    if (s == 0 || variance <= 0 || (Math.abs(s) - 1) / Math.sqrt(variance) < 1.96) {
      return Trend.STEADY;
    }
    return s > 0 ? Trend.RISING : Trend.FALLING;
  }

  private static NeedPoint need(String household, LocalDate date, boolean served) {
    return new NeedPoint(household, NeedCategory.CARE_CHILD, date, null, served);
  }

  private static NeedPoint grouped(String group, LocalDate date) {
    return new NeedPoint("H", NeedCategory.CARE_CHILD, date, group, false);
  }
}
