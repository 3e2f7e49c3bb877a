package org.xianjie.exchange.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Suggests which records are about the same person: by name, day of birth and region, with at most
 * one typing error in all (issue 3, item 8). A typing error is one character that is wrong, missing
 * or too many, or two neighbours in the wrong order; in a date also day and month in each other's
 * place. Only people of the same township are compared, of the same village if a day of birth is
 * missing. A suggestion is for a person to decide.
 */
public final class DuplicateSearch {
  /** Digits of a region code that name the township. */
  public static final int TOWNSHIP_DIGITS = 9;

  private static final int VILLAGE_DIGITS = 12;

  private final Map<String, List<Description>> byName = new HashMap<>();
  private final Map<LocalDate, List<Description>> byDate = new HashMap<>();

  /** Adds a description that later ones are compared with. */
  public void add(Description description) {
    byName.computeIfAbsent(description.name(), n -> new ArrayList<>()).add(description);
    if (description.birthDate() != null) {
      byDate.computeIfAbsent(description.birthDate(), d -> new ArrayList<>()).add(description);
    }
  }

  /**
   * Returns what was added and may be about the same person; not the description itself. As at most
   * one typing error is allowed, either the name or the day of birth is the same: nothing else is
   * looked at.
   */
  public List<Description> like(Description description) {
    Set<Description> candidates =
        new LinkedHashSet<>(byName.getOrDefault(description.name(), List.of()));
    candidates.addAll(byDate.getOrDefault(description.birthDate(), List.of()));
    return candidates.stream()
        .filter(other -> !other.code().equals(description.code()))
        .filter(other -> compare(description, other).isPresent())
        .toList();
  }

  /** Compares two descriptions; the order makes no difference. */
  public static Optional<Likeness> compare(Description one, Description other) {
    boolean sameName = one.name().equals(other.name());
    if (one.birthDate() == null || other.birthDate() == null) {
      return sameName && sameRegion(one, other, VILLAGE_DIGITS)
          ? Optional.of(Likeness.NO_DATE)
          : Optional.empty();
    }
    if (!sameRegion(one, other, TOWNSHIP_DIGITS)) {
      return Optional.empty();
    }
    boolean sameDate = one.birthDate().equals(other.birthDate());
    if (sameName && sameDate) {
      return Optional.of(Likeness.SAME);
    }
    if (sameDate && isTypo(one.name(), other.name())) {
      return Optional.of(Likeness.NAME_TYPO);
    }
    return sameName && isTypo(one.birthDate(), other.birthDate())
        ? Optional.of(Likeness.DATE_TYPO)
        : Optional.empty();
  }

  /** A person may be known to live in a township only: its code begins that of the village. */
  private static boolean sameRegion(Description one, Description other, int digits) {
    String a = start(one.regionCode(), digits);
    String b = start(other.regionCode(), digits);
    return a.startsWith(b) || b.startsWith(a);
  }

  private static String start(String code, int digits) {
    return code.length() > digits ? code.substring(0, digits) : code;
  }

  private static boolean isTypo(LocalDate one, LocalDate other) {
    boolean swapped =
        one.getYear() == other.getYear()
            && one.getMonthValue() == other.getDayOfMonth()
            && one.getDayOfMonth() == other.getMonthValue();
    return swapped || isTypo(one.toString(), other.toString());
  }

  /** One character alone is no name with a typing error. */
  private static boolean isTypo(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    int shorter = Math.min(a.length, b.length);
    if (shorter < 2 || Math.abs(a.length - b.length) > 1) {
      return false;
    }
    int front = 0;
    while (front < shorter && a[front] == b[front]) {
      front++;
    }
    int back = 0;
    while (back < shorter - front && a[a.length - 1 - back] == b[b.length - 1 - back]) {
      back++;
    }
    int leftA = a.length - front - back;
    int leftB = b.length - front - back;
    boolean neighbours =
        leftA == 2 && leftB == 2 && a[front] == b[front + 1] && a[front + 1] == b[front];
    return leftA <= 1 && leftB <= 1 && leftA + leftB > 0 || neighbours;
  }
}
