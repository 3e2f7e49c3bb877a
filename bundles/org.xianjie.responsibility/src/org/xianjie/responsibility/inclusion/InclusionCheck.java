package org.xianjie.responsibility.inclusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.xianjie.responsibility.need.NeedChannel;
import org.xianjie.responsibility.need.RaiserAge;

/** ALG-16, whether people without a smart phone are heard (domain.md §9.4, K-25, S1 §6.3). */
public final class InclusionCheck {
  private static final long WHOLE = 100;

  private final int elderlyShare;

  /**
   * Creates the check.
   *
   * @param elderlyShare share of people of 60 and more from which it is high, per cent
   */
  public InclusionCheck(int elderlyShare) {
    this.elderlyShare = elderlyShare;
  }

  /**
   * A household.
   *
   * @param code code
   * @param ages age groups of its members
   */
  public record Members(String code, Set<RaiserAge> ages) {
    /** Copies the ages. */
    public Members {
      ages = Set.copyOf(ages);
    }
  }

  /**
   * A village.
   *
   * @param code code
   * @param population people, or null
   * @param elderly people of 60 and more, or null
   */
  public record Village(String code, Integer population, Integer elderly) {
    boolean isKnown() {
      return population != null && elderly != null;
    }
  }

  /**
   * K-25 b for an age group.
   *
   * @param age age group
   * @param online households with such a member that submitted online
   * @param submitted households with such a member that submitted at all
   * @param needs needs raised by that age group
   * @param needsOnline those of them that came online
   */
  public record AgeGap(RaiserAge age, int online, int submitted, int needs, int needsOnline) {}

  /**
   * A village where an offline service point is due.
   *
   * @param village code
   * @param elderly people of 60 and more
   * @param population people
   * @param needs needs, all of them online
   */
  public record Unheard(String village, int elderly, int population, int needs) {}

  /** Counts needs by channel (K-25 a). */
  public static Map<NeedChannel, Integer> channels(List<VoiceOfNeed> needs) {
    Map<NeedChannel, Integer> channels = new EnumMap<>(NeedChannel.class);
    needs.forEach(need -> channels.merge(need.channel(), 1, Integer::sum));
    return channels;
  }

  /** Compares the two age groups of K-25 b. */
  public static List<AgeGap> ages(List<VoiceOfNeed> needs, List<Members> households) {
    Set<String> submitted = new HashSet<>();
    Set<String> online = new HashSet<>();
    for (VoiceOfNeed need : needs) {
      if (need.household() != null) {
        submitted.add(need.household());
        if (need.channel() == NeedChannel.ONLINE) {
          online.add(need.household());
        }
      }
    }
    List<AgeGap> gaps = new ArrayList<>();
    for (RaiserAge age : List.of(RaiserAge.AGE_60PLUS, RaiserAge.AGE_18_59)) {
      List<String> codes =
          households.stream().filter(h -> h.ages().contains(age)).map(Members::code).toList();
      List<VoiceOfNeed> raised = needs.stream().filter(n -> n.raiserAge() == age).toList();
      gaps.add(
          new AgeGap(
              age,
              (int) codes.stream().filter(online::contains).count(),
              (int) codes.stream().filter(submitted::contains).count(),
              raised.size(),
              (int) raised.stream().filter(n -> n.channel() == NeedChannel.ONLINE).count()));
    }
    return gaps;
  }

  /** Returns villages with a high share of elderly people and only online needs. */
  public List<Unheard> unheard(List<VoiceOfNeed> needs, List<Village> villages) {
    Map<String, List<VoiceOfNeed>> byVillage = new TreeMap<>();
    for (VoiceOfNeed need : needs) {
      if (need.village() != null) {
        byVillage.computeIfAbsent(need.village(), village -> new ArrayList<>()).add(need);
      }
    }
    return villages.stream()
        .filter(Village::isKnown)
        .filter(v -> v.elderly() * WHOLE >= (long) elderlyShare * v.population())
        .filter(v -> isOnlineOnly(byVillage.getOrDefault(v.code(), List.of())))
        .sorted(Comparator.comparing(Village::code))
        .map(
            v -> new Unheard(v.code(), v.elderly(), v.population(), byVillage.get(v.code()).size()))
        .toList();
  }

  private static boolean isOnlineOnly(List<VoiceOfNeed> needs) {
    return !needs.isEmpty() && needs.stream().allMatch(n -> n.channel() == NeedChannel.ONLINE);
  }
}
