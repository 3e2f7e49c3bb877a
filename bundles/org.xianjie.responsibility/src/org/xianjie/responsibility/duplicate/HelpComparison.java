package org.xianjie.responsibility.duplicate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * ALG-4, duplicate help and blind spots side by side (domain.md §9.4, S1 §2.2.2).
 *
 * <p>Duplicate: same household and kind within {@code duplicateDays} from different providers, or
 * the same service of different providers at the same time in the same village. Repeat: the same
 * from one provider. Linked allocations form one group. What is unknown is never a duplicate.
 */
public final class HelpComparison {
  private final int duplicateDays;
  private final int blindDays;

  /**
   * Creates the comparison.
   *
   * @param duplicateDays days between two allocations that still make a duplicate
   * @param blindDays days without help that make a blind spot
   */
  public HelpComparison(int duplicateDays, int blindDays) {
    this.duplicateDays = duplicateDays;
    this.blindDays = blindDays;
  }

  /**
   * Allocations that belong together.
   *
   * @param household the household; null for services
   * @param villages villages that at least two of the services share; empty for a household
   * @param allocations positions in the input, ascending
   */
  public record Overlap(String household, List<String> villages, List<Integer> allocations) {
    /** Copies the lists. */
    public Overlap {
      villages = List.copyOf(villages);
      allocations = List.copyOf(allocations);
    }
  }

  /** Returns the duplicates: different providers. */
  public List<Overlap> duplicates(List<Help> all) {
    List<Overlap> found = households(all, (a, b) -> !a.provider().equals(b.provider()));
    found.addAll(services(all));
    return found;
  }

  /** Returns the repeats: the same provider, households only. */
  public List<Overlap> repeats(List<Help> all) {
    return households(all, (a, b) -> a.provider().equals(b.provider()));
  }

  /**
   * Returns the codes of households with a tag or a need open for more than {@code blindDays} that
   * got neither allocation nor effective visit in the last {@code blindDays} (K-18).
   */
  public List<String> blindSpots(List<HelpedHousehold> households, List<Help> all, LocalDate on) {
    Map<String, LocalDate> last = new HashMap<>();
    for (Help help : all) {
      if (help.household() != null && help.from() != null && !help.from().isAfter(on)) {
        last.merge(help.household(), help.from(), HelpComparison::later);
      }
    }
    return households.stream()
        .filter(h -> h.tagged() || isOlder(h.openNeedSince(), on))
        .filter(h -> !isRecent(h.lastHelp(), on) && !isRecent(last.get(h.code()), on))
        .map(HelpedHousehold::code)
        .sorted()
        .toList();
  }

  private boolean isOlder(LocalDate date, LocalDate on) {
    return date != null && ChronoUnit.DAYS.between(date, on) > blindDays;
  }

  private boolean isRecent(LocalDate date, LocalDate on) {
    return date != null && !date.isAfter(on) && ChronoUnit.DAYS.between(date, on) <= blindDays;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private List<Overlap> households(List<Help> all, BiPredicate<Help, Help> linked) {
    Map<List<String>, List<Integer>> candidates = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Help help = all.get(i);
      if (help.household() != null && help.isComparable()) {
        candidates
            .computeIfAbsent(List.of(help.household(), help.kind()), key -> new ArrayList<>())
            .add(i);
      }
    }
    Components components = new Components(all.size());
    for (List<Integer> group : candidates.values()) {
      group.sort(Comparator.comparing(i -> all.get(i).from()));
      for (int i = 0; i < group.size(); i++) {
        Help earlier = all.get(group.get(i));
        for (int j = i + 1; j < group.size() && isNear(earlier, all.get(group.get(j))); j++) {
          if (linked.test(earlier, all.get(group.get(j)))) {
            components.link(group.get(i), group.get(j));
          }
        }
      }
    }
    List<Overlap> overlaps = new ArrayList<>();
    components
        .groups()
        .forEach(g -> overlaps.add(new Overlap(all.get(g.getFirst()).household(), List.of(), g)));
    overlaps.sort(
        Comparator.comparing(Overlap::household).thenComparing(o -> o.allocations().getFirst()));
    return overlaps;
  }

  private boolean isNear(Help earlier, Help later) {
    return ChronoUnit.DAYS.between(earlier.from(), later.from()) <= duplicateDays;
  }

  private static List<Overlap> services(List<Help> all) {
    Map<List<String>, List<Integer>> candidates = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Help help = all.get(i);
      if (help.household() == null && help.isComparable()) {
        for (String village : help.villages()) {
          candidates
              .computeIfAbsent(List.of(village, help.kind()), key -> new ArrayList<>())
              .add(i);
        }
      }
    }
    Components components = new Components(all.size());
    Map<Integer, TreeSet<String>> shared = new HashMap<>();
    candidates.forEach(
        (key, group) -> {
          for (int i : group) {
            for (int j : group) {
              if (i < j && isSameTime(all.get(i), all.get(j))) {
                components.link(i, j);
                shared.computeIfAbsent(i, k -> new TreeSet<>()).add(key.getFirst());
              }
            }
          }
        });
    List<Overlap> overlaps = new ArrayList<>();
    for (List<Integer> group : components.groups()) {
      TreeSet<String> villages = new TreeSet<>();
      group.forEach(i -> villages.addAll(shared.getOrDefault(i, new TreeSet<>())));
      overlaps.add(new Overlap(null, List.copyOf(villages), group));
    }
    overlaps.sort(
        Comparator.<Overlap, String>comparing(o -> Collections.min(o.villages()))
            .thenComparing(o -> o.allocations().getFirst()));
    return overlaps;
  }

  private static boolean isSameTime(Help a, Help b) {
    return !a.provider().equals(b.provider())
        && !a.from().isAfter(b.end())
        && !b.from().isAfter(a.end());
  }
}
