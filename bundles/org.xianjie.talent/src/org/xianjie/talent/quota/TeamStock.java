package org.xianjie.talent.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xianjie.core.fact.FactResult;
import org.xianjie.core.fact.Facts;
import org.xianjie.core.person.Cadre;
import org.xianjie.core.store.Session;
import org.xianjie.talent.posting.DispatchPost;
import org.xianjie.talent.posting.PostRole;
import org.xianjie.talent.posting.PostType;

/**
 * Who is on post as a resident or town-based cadre on a day. The responsibility chain knows the
 * assignments; without it the posts that this module dispatched count (domain.md §11.2).
 */
public final class TeamStock {
  private static final String ASSIGNMENTS = "fact.assignment.active";
  private static final Set<String> RESIDENT = Set.of("RESIDENT_VILLAGE", "TOWN_TEAM");
  private static final String AFTER_DIGITS = ":";

  private final Session session;
  private final Facts facts;

  /** Reads within a running transaction. */
  public TeamStock(Session session, Facts facts) {
    this.session = session;
    this.facts = facts;
  }

  /** Returns the resident cadres of the region and below, each once, by code. */
  public Map<String, TeamMember> onPost(String region, LocalDate day) {
    Map<String, TeamMember> team = new TreeMap<>();
    switch (assignments(region, day)) {
      case FactResult.Available available -> posts(available).forEach(post -> add(team, post));
      case FactResult.Unavailable ignored ->
          own(region, day)
              .forEach(post -> put(team, post.getCadre(), post.getRole() == PostRole.FIRST_SEC));
    }
    return team;
  }

  /**
   * Returns the codes of the cadres who keep contact with households; empty where no module knows
   * (模块未安装).
   */
  public Optional<Set<String>> contactCadres(String region, LocalDate day) {
    return switch (assignments(region, day)) {
      case FactResult.Available available ->
          Optional.of(
              posts(available).stream()
                  .filter(post -> "HOUSEHOLD_CONTACT".equals(post.get("type")))
                  .map(post -> post.get("cadre"))
                  .filter(Objects::nonNull)
                  .collect(Collectors.toSet()));
      case FactResult.Unavailable ignored -> Optional.empty();
    };
  }

  private FactResult assignments(String region, LocalDate day) {
    return facts.ask(session, ASSIGNMENTS, Map.of("region", region, "date", day));
  }

  private static List<Map<String, String>> posts(FactResult.Available available) {
    List<Map<String, String>> posts = new ArrayList<>();
    if (available.values().get("posts") instanceof List<?> all) {
      for (Object post : all) {
        Map<String, String> values = new TreeMap<>();
        ((Map<?, ?>) post).forEach((name, value) -> values.put(name.toString(), value.toString()));
        posts.add(values);
      }
    }
    return posts;
  }

  private void add(Map<String, TeamMember> team, Map<String, String> post) {
    if (RESIDENT.contains(post.get("type")) && post.containsKey("cadre")) {
      session
          .find(Cadre.class, post.get("cadre"))
          .ifPresent(cadre -> put(team, cadre, "FIRST_SEC".equals(post.get("role"))));
    }
  }

  private static void put(Map<String, TeamMember> team, Cadre cadre, boolean first) {
    boolean known = team.containsKey(cadre.getCode()) && team.get(cadre.getCode()).firstSecretary();
    team.put(cadre.getCode(), TeamMember.of(cadre, first || known));
  }

  private List<DispatchPost> own(String region, LocalDate day) {
    return session
        .entityManager()
        .createQuery(
            "select p from DispatchPost p where p.deleted = false and p.type <> :liaison"
                + " and p.startedOn <= :day and (p.endedOn is null or p.endedOn > :day)"
                + " and p.regionCode >= :low and p.regionCode < :high order by p.id",
            DispatchPost.class)
        .setParameter("liaison", PostType.VILLAGE_LIAISON)
        .setParameter("day", day)
        .setParameter("low", region)
        .setParameter("high", region + AFTER_DIGITS)
        .getResultList();
  }
}
