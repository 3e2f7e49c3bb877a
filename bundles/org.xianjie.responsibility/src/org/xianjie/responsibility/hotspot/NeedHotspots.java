package org.xianjie.responsibility.hotspot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.xianjie.responsibility.need.NeedCategory;

/**
 * ALG-7, what many ask for and few get, and what to expect next (domain.md §9.4, S1 §5.3, §4.2).
 * Shares are compared as integers.
 */
public final class NeedHotspots {
  private static final long WHOLE = 100;
  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;

  private final HotspotLimits limits;

  /** Creates the analysis. */
  public NeedHotspots(HotspotLimits limits) {
    this.limits = limits;
  }

  /**
   * A category in the twelve months up to the snapshot day.
   *
   * @param category category
   * @param needs its needs
   * @param all needs of every category
   * @param demand distinct households that asked
   * @param served those of them that got the service
   * @param trend direction of the twelve monthly numbers
   * @param hotspot whether it is a hotspot
   */
  public record Hotspot(
      NeedCategory category,
      int needs,
      int all,
      int demand,
      int served,
      Trend trend,
      boolean hotspot) {}

  /**
   * What to expect in the next quarter.
   *
   * @param group group of households
   * @param category category
   * @param quarter quarter, 1–4
   * @param year its year
   * @param expected expected needs: mean of the same quarter of earlier years, rounded half up
   * @param basis needs in that quarter by year
   */
  public record Forecast(
      String group,
      NeedCategory category,
      int quarter,
      int year,
      int expected,
      Map<Integer, Integer> basis) {
    /** Copies the basis. */
    public Forecast {
      basis = new TreeMap<>(basis);
    }
  }

  /** Returns every category that anybody asked for, the most frequent first. */
  public List<Hotspot> hotspots(List<NeedPoint> needs, LocalDate on) {
    LocalDate after = on.minusMonths(MONTHS);
    Map<NeedCategory, List<NeedPoint>> byCategory = new TreeMap<>();
    int all = 0;
    for (NeedPoint need : needs) {
      if (need.date().isAfter(after) && !need.date().isAfter(on)) {
        byCategory.computeIfAbsent(need.category(), c -> new ArrayList<>()).add(need);
        all++;
      }
    }
    List<Hotspot> hotspots = new ArrayList<>();
    for (Map.Entry<NeedCategory, List<NeedPoint>> entry : byCategory.entrySet()) {
      hotspots.add(hotspot(entry.getKey(), entry.getValue(), all, on));
    }
    hotspots.sort(Comparator.comparingInt(h -> -h.needs()));
    return hotspots;
  }

  private Hotspot hotspot(NeedCategory category, List<NeedPoint> needs, int all, LocalDate on) {
    Set<String> asked = new HashSet<>();
    Set<String> served = new HashSet<>();
    for (NeedPoint need : needs) {
      if (need.household() != null) {
        asked.add(need.household());
        if (need.served()) {
          served.add(need.household());
        }
      }
    }
    boolean hot =
        needs.size() >= limits.needs()
            && needs.size() * WHOLE >= (long) limits.share() * all
            && served.size() * WHOLE < (long) limits.coverage() * asked.size();
    return new Hotspot(
        category, needs.size(), all, asked.size(), served.size(), Trend.of(months(needs, on)), hot);
  }

  /** Counts the needs of the twelve months that end with the snapshot day. */
  private static List<Integer> months(List<NeedPoint> needs, LocalDate on) {
    List<Integer> months = new ArrayList<>();
    for (int back = MONTHS; back > 0; back--) {
      LocalDate after = on.minusMonths(back);
      LocalDate last = on.minusMonths(back - 1L);
      months.add(
          (int)
              needs.stream()
                  .filter(n -> n.date().isAfter(after) && !n.date().isAfter(last))
                  .count());
    }
    return months;
  }

  /**
   * Returns what to expect in the quarter after the snapshot day, from the same quarter of every
   * year since the first need. Without a whole earlier quarter there is no forecast.
   */
  public List<Forecast> forecasts(List<NeedPoint> needs, LocalDate on) {
    LocalDate next = on.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(MONTHS / QUARTERS);
    int quarter = next.get(IsoFields.QUARTER_OF_YEAR);
    LocalDate first = needs.stream().map(NeedPoint::date).min(LocalDate::compareTo).orElse(on);
    List<Integer> years = new ArrayList<>();
    for (int year = next.getYear() - 1; !start(year, quarter).isBefore(startOf(first)); year--) {
      years.add(year);
    }
    Map<String, Map<NeedCategory, Map<Integer, Integer>>> counts = new TreeMap<>();
    for (NeedPoint need : needs) {
      boolean inQuarter = need.date().get(IsoFields.QUARTER_OF_YEAR) == quarter;
      if (need.group() != null && inQuarter && years.contains(need.date().getYear())) {
        counts
            .computeIfAbsent(need.group(), group -> new TreeMap<>())
            .computeIfAbsent(need.category(), category -> new HashMap<>())
            .merge(need.date().getYear(), 1, Integer::sum);
      }
    }
    List<Forecast> forecasts = new ArrayList<>();
    counts.forEach(
        (group, categories) ->
            categories.forEach(
                (category, perYear) -> {
                  int sum = perYear.values().stream().mapToInt(Integer::intValue).sum();
                  years.forEach(year -> perYear.putIfAbsent(year, 0));
                  int expected = (2 * sum + years.size()) / (2 * years.size());
                  forecasts.add(
                      new Forecast(group, category, quarter, next.getYear(), expected, perYear));
                }));
    return forecasts;
  }

  private static LocalDate start(int year, int quarter) {
    return YearMonth.of(year, (quarter - 1) * MONTHS / QUARTERS + 1).atDay(1);
  }

  /** The quarter of the first need counts as a whole one. */
  private static LocalDate startOf(LocalDate date) {
    return date.with(IsoFields.DAY_OF_QUARTER, 1);
  }
}
