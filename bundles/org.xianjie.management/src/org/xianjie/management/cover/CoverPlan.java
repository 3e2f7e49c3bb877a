package org.xianjie.management.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * ALG-13, who covers for whom during leave (domain.md §9.4, S2 H4¶1, H6¶1): every village keeps a
 * present liaison officer or a named cover of the same team. One cover for the whole leave where
 * somebody is there all the time, else day by day; days without anybody are conflicts.
 */
public final class CoverPlan {
  private final Predicate<LocalDate> workday;

  /**
   * Creates the planning.
   *
   * @param workday tells working days; on other days nobody has to be there
   */
  public CoverPlan(Predicate<LocalDate> workday) {
    this.workday = workday;
  }

  /**
   * A member of a team.
   *
   * @param code code
   * @param township code of the township
   * @param villages villages the member is liaison officer of
   */
  public record Member(String code, String township, List<String> villages) {
    /** Copies the villages. */
    public Member {
      villages = List.copyOf(villages);
    }
  }

  /**
   * Leave asked for.
   *
   * @param cadre code of the cadre
   * @param from first day
   * @param to last day
   * @param flexible whether it is flexible leave
   */
  public record Leave(String cadre, LocalDate from, LocalDate to, boolean flexible) {}

  /**
   * A cover.
   *
   * @param cadre who is away
   * @param from first day
   * @param to last day
   * @param cover who covers
   */
  public record Cover(String cadre, LocalDate from, LocalDate to, String cover) {}

  /**
   * A day on which nobody of the team could cover.
   *
   * @param cadre who is away
   * @param day the day
   * @param villages villages without anybody
   */
  public record Conflict(String cadre, LocalDate day, List<String> villages) {
    /** Copies the villages. */
    public Conflict {
      villages = List.copyOf(villages);
    }
  }

  /**
   * The plan.
   *
   * @param covers covers by cadre and day
   * @param conflicts days without anybody
   */
  public record Plan(List<Cover> covers, List<Conflict> conflicts) {
    /** Copies the lists. */
    public Plan {
      covers = List.copyOf(covers);
      conflicts = List.copyOf(conflicts);
    }
  }

  /** Plans covers for all leave of members who are liaison officers. */
  public Plan plan(List<Member> members, List<Leave> leaves) {
    Map<String, Member> byCode = new TreeMap<>();
    members.forEach(member -> byCode.put(member.code(), member));
    Map<String, Set<LocalDate>> away = new HashMap<>();
    for (Leave leave : leaves) {
      away.computeIfAbsent(leave.cadre(), cadre -> new HashSet<>()).addAll(days(leave));
    }
    Map<String, Integer> load = new HashMap<>();
    List<Cover> covers = new ArrayList<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (Map.Entry<String, Member> entry : byCode.entrySet()) {
      if (!entry.getValue().villages().isEmpty()) {
        for (List<LocalDate> stretch : stretches(away.getOrDefault(entry.getKey(), Set.of()))) {
          cover(entry.getValue(), stretch, byCode, away, load, covers, conflicts);
        }
      }
    }
    return new Plan(covers, conflicts);
  }

  private static void cover(
      Member absent,
      List<LocalDate> days,
      Map<String, Member> members,
      Map<String, Set<LocalDate>> away,
      Map<String, Integer> load,
      List<Cover> covers,
      List<Conflict> conflicts) {
    Optional<String> whole = free(absent, days, members, away, load);
    if (whole.isPresent()) {
      covers.add(new Cover(absent.code(), days.getFirst(), days.getLast(), whole.get()));
      load.merge(whole.get(), days.size(), Integer::sum);
      return;
    }
    for (LocalDate day : days) {
      Optional<String> single = free(absent, List.of(day), members, away, load);
      if (single.isPresent()) {
        covers.add(new Cover(absent.code(), day, day, single.get()));
        load.merge(single.get(), 1, Integer::sum);
      } else {
        conflicts.add(new Conflict(absent.code(), day, absent.villages()));
      }
    }
  }

  /** Returns the member of the same team who is there on all days and covers least so far. */
  private static Optional<String> free(
      Member absent,
      List<LocalDate> days,
      Map<String, Member> members,
      Map<String, Set<LocalDate>> away,
      Map<String, Integer> load) {
    return members.values().stream()
        .filter(m -> !m.code().equals(absent.code()) && m.township().equals(absent.township()))
        .map(Member::code)
        .filter(code -> days.stream().noneMatch(away.getOrDefault(code, Set.of())::contains))
        .min(
            Comparator.<String>comparingInt(code -> load.getOrDefault(code, 0))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Returns the working days of a leave. */
  public List<LocalDate> days(Leave leave) {
    return leave.from().datesUntil(leave.to().plusDays(1)).filter(workday).toList();
  }

  /** Splits working days where a working day lies between them. */
  private List<List<LocalDate>> stretches(Set<LocalDate> days) {
    List<List<LocalDate>> stretches = new ArrayList<>();
    LocalDate before = null;
    for (LocalDate day : days.stream().sorted().toList()) {
      boolean joined = before != null && before.plusDays(1).datesUntil(day).noneMatch(workday);
      if (!joined) {
        stretches.add(new ArrayList<>());
      }
      stretches.getLast().add(day);
      before = day;
    }
    return stretches;
  }
}
