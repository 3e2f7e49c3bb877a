package org.xianjie.responsibility.formalism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.xianjie.core.algorithm.Output;

/**
 * ALG-5, signs of visits made for the record (domain.md §9.4, S1 §2.1.2, §2.2.1): at most one
 * suspicion per cadre and rule. Shares are compared as integers.
 */
public final class FormalismDetection {
  /** With fewer visits equal durations are chance. */
  private static final int FEWEST_TO_COMPARE = 3;

  private static final long WHOLE = 100;

  private final FormalismLimits limits;
  private final Predicate<LocalDate> workday;

  /**
   * Creates the detection.
   *
   * @param limits thresholds
   * @param workday tells working days
   */
  public FormalismDetection(FormalismLimits limits, Predicate<LocalDate> workday) {
    this.limits = limits;
    this.workday = workday;
  }

  /**
   * Days from and to, both included.
   *
   * @param from first day
   * @param to last day
   */
  public record Window(LocalDate from, LocalDate to) {
    boolean holds(LocalDate date) {
      return !date.isBefore(from) && !date.isAfter(to);
    }
  }

  /** Looks at the visits of the period; visits whose day is unknown are left out. */
  public List<Suspicion> suspicions(
      List<VisitEntry> visits, List<RatingEntry> ratings, List<Window> inspections, Window period) {
    Map<String, List<VisitEntry>> byCadre = new TreeMap<>();
    for (VisitEntry visit : visits) {
      if (visit.date() != null && period.holds(visit.date())) {
        byCadre.computeIfAbsent(visit.cadre(), cadre -> new ArrayList<>()).add(visit);
      }
    }
    Map<String, Set<String>> ownRatings = new TreeMap<>();
    for (RatingEntry rating : ratings) {
      if (rating.by() != null && rating.by().equals(rating.collector())) {
        ownRatings.computeIfAbsent(rating.by(), cadre -> new TreeSet<>()).add(rating.need());
      }
    }
    Set<String> cadres = new TreeSet<>(byCadre.keySet());
    cadres.addAll(ownRatings.keySet());
    List<Suspicion> all = new ArrayList<>();
    for (String cadre : cadres) {
      List<VisitEntry> own = byCadre.getOrDefault(cadre, List.of());
      repeats(own).ifPresent(facts -> all.add(new Suspicion(cadre, "a", facts)));
      bunching(own, inspections, period).ifPresent(f -> all.add(new Suspicion(cadre, "b", f)));
      durations(own).ifPresent(facts -> all.add(new Suspicion(cadre, "c", facts)));
      talk(own).ifPresent(facts -> all.add(new Suspicion(cadre, "d", facts)));
      bulk(own).ifPresent(facts -> all.add(new Suspicion(cadre, "e", facts)));
      Optional.ofNullable(ownRatings.get(cadre))
          .map(needs -> Output.of("needs", List.copyOf(needs)))
          .ifPresent(facts -> all.add(new Suspicion(cadre, "f", facts)));
    }
    return all;
  }

  /** (a) The same household again and again, without any need recorded and none solved. */
  private Optional<Map<String, Object>> repeats(List<VisitEntry> visits) {
    Map<String, List<VisitEntry>> byHousehold = new TreeMap<>();
    for (VisitEntry visit : visits) {
      if (visit.household() != null) {
        byHousehold.computeIfAbsent(visit.household(), h -> new ArrayList<>()).add(visit);
      }
    }
    List<Object> found = new ArrayList<>();
    byHousehold.forEach(
        (household, all) -> {
          if (all.size() >= limits.repeats() && all.stream().allMatch(VisitEntry::isWithoutNeed)) {
            found.add(Output.of("household", household, "visits", all.size()));
          }
        });
    return found.isEmpty() ? Optional.empty() : Optional.of(Output.of("households", found));
  }

  /** (b) Bunched before checks; without windows there is nothing to say. */
  private Optional<Map<String, Object>> bunching(
      List<VisitEntry> visits, List<Window> inspections, Window period) {
    if (inspections.isEmpty() || visits.isEmpty()) {
      return Optional.empty();
    }
    long workdays = 0;
    long covered = 0;
    for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
      if (workday.test(day)) {
        workdays++;
        covered += isInside(day, inspections) ? 1 : 0;
      }
    }
    long inside = visits.stream().filter(v -> isInside(v.date(), inspections)).count();
    boolean suspicious =
        workdays > 0
            && inside * WHOLE >= (long) limits.bunched() * visits.size()
            && covered * WHOLE <= limits.windows() * workdays;
    return suspicious
        ? Optional.of(
            Output.of(
                "visits", visits.size(),
                "inside", inside,
                "workdays", workdays,
                "windowWorkdays", covered))
        : Optional.empty();
  }

  private static boolean isInside(LocalDate date, List<Window> windows) {
    return windows.stream().anyMatch(window -> window.holds(date));
  }

  /** (c) All durations identical, or all too short. */
  private Optional<Map<String, Object>> durations(List<VisitEntry> visits) {
    List<Integer> minutes =
        visits.stream().map(VisitEntry::minutes).filter(Objects::nonNull).sorted().toList();
    if (minutes.isEmpty() || minutes.size() < visits.size()) {
      return Optional.empty();
    }
    boolean identical =
        minutes.size() >= FEWEST_TO_COMPARE && minutes.getFirst().equals(minutes.getLast());
    boolean tooShort = minutes.getLast() < limits.minutes();
    return identical || tooShort
        ? Optional.of(
            Output.of(
                "visits", minutes.size(),
                "shortest", minutes.getFirst(),
                "longest", minutes.getLast()))
        : Optional.empty();
  }

  /** (d) Mostly publicity and condolence, hardly needs or conflicts. */
  private Optional<Map<String, Object>> talk(List<VisitEntry> visits) {
    long talk = visits.stream().filter(VisitEntry::isTalkOnly).count();
    long work = visits.stream().filter(v -> !v.isWithoutWork()).count();
    long all = visits.size();
    boolean suspicious =
        all > 0 && talk * WHOLE >= limits.talk() * all && work * WHOLE <= limits.work() * all;
    return suspicious
        ? Optional.of(Output.of("visits", all, "talkOnly", talk, "needOrConflict", work))
        : Optional.empty();
  }

  /** (e) Needs appear on visit days only and are solved the same day, many at once. */
  private Optional<Map<String, Object>> bulk(List<VisitEntry> visits) {
    Map<LocalDate, Integer> perDay = new TreeMap<>();
    for (VisitEntry visit : visits) {
      if (visit.needs() == null || visit.solved() == null || visit.solved() < visit.needs()) {
        return Optional.empty();
      }
      perDay.merge(visit.date(), visit.needs(), Integer::sum);
    }
    List<Object> days = new ArrayList<>();
    perDay.forEach(
        (day, needs) -> {
          if (needs >= limits.bulk()) {
            days.add(Output.of("date", day.toString(), "needs", needs));
          }
        });
    return days.isEmpty() ? Optional.empty() : Optional.of(Output.of("days", days));
  }
}
