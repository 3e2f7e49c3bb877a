package org.xianjie.talent.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * ALG-12, who attends which session of a cycle (domain.md §9.4; S0 §4.3.2(1), S1 §7.1): quarter by
 * quarter those never trained in the cycle first, contact cadres before others; then contact cadres
 * once a quarter, whose last training is longest ago. Because every seat goes to somebody never
 * trained as long as there is one, no schedule covers more people.
 */
public final class TrainingSchedule {
  private TrainingSchedule() {}

  /**
   * Somebody to be trained.
   *
   * @param code code
   * @param contact whether the person is a contact cadre, who needs a training each quarter
   * @param trained whether the person was trained in this cycle already
   */
  public record Trainee(String code, boolean contact, boolean trained) {}

  /**
   * A session.
   *
   * @param code code
   * @param quarter quarter such as {@code 2026-Q3}; sorts by time
   * @param capacity seats
   */
  public record Session(String code, String quarter, int capacity) {}

  /**
   * The schedule.
   *
   * @param attendance codes of the trainees by code of the session
   * @param uncovered people who cannot be covered in the cycle
   * @param missedQuarters contact cadres without a training by quarter
   */
  public record Result(
      Map<String, List<String>> attendance,
      List<String> uncovered,
      Map<String, List<String>> missedQuarters) {
    /** Copies the collections. */
    public Result {
      attendance = new TreeMap<>(attendance);
      uncovered = List.copyOf(uncovered);
      missedQuarters = new TreeMap<>(missedQuarters);
    }
  }

  /** Makes the schedule. */
  public static Result plan(List<Trainee> people, List<Session> sessions) {
    Set<String> covered = new HashSet<>();
    people.stream().filter(Trainee::trained).map(Trainee::code).forEach(covered::add);
    Map<String, Integer> last = new HashMap<>();
    Map<String, List<String>> attendance = new TreeMap<>();
    Map<String, List<String>> missed = new TreeMap<>();
    int index = 0;
    for (String quarter : new TreeSet<>(sessions.stream().map(Session::quarter).toList())) {
      index++;
      List<Session> offered =
          sessions.stream()
              .filter(session -> session.quarter().equals(quarter))
              .sorted(Comparator.comparing(Session::code))
              .toList();
      List<Trainee> waiting = new ArrayList<>(people);
      waiting.removeIf(person -> !person.contact() && covered.contains(person.code()));
      waiting.sort(
          Comparator.<Trainee, Boolean>comparing(person -> covered.contains(person.code()))
              .thenComparing(person -> !person.contact())
              .thenComparing(person -> last.getOrDefault(person.code(), 0))
              .thenComparing(Trainee::code));
      int next = 0;
      for (Session session : offered) {
        int end = Math.min(waiting.size(), next + session.capacity());
        List<String> codes = waiting.subList(next, end).stream().map(Trainee::code).toList();
        attendance.put(session.code(), codes);
        covered.addAll(codes);
        for (String code : codes) {
          last.put(code, index);
        }
        next = end;
      }
      List<String> without =
          waiting.subList(next, waiting.size()).stream()
              .filter(Trainee::contact)
              .map(Trainee::code)
              .sorted()
              .toList();
      if (!without.isEmpty()) {
        missed.put(quarter, without);
      }
    }
    List<String> uncovered =
        people.stream()
            .map(Trainee::code)
            .filter(code -> !covered.contains(code))
            .sorted()
            .toList();
    return new Result(attendance, uncovered, missed);
  }
}
