package org.xianjie.talent.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.xianjie.talent.flow.MinimumCostFlow;

/**
 * 1+1+N of ALG-3 (S0 §4.3.3(2)): each prefecture gets one expert team that serves its bases, a base
 * gets exactly one team, a team serves one prefecture.
 */
public final class TeamAssignment {
  private TeamAssignment() {}

  /**
   * A base to be served.
   *
   * @param code code
   * @param prefecture code of the prefecture
   * @param industry characteristic industry, or null
   */
  public record Base(String code, String prefecture, String industry) {}

  /**
   * An expert team.
   *
   * @param code code
   * @param industries industries it knows
   */
  public record Team(String code, List<String> industries) {
    /** Copies the industries. */
    public Team {
      industries = List.copyOf(industries);
    }
  }

  /**
   * A prefecture and its team.
   *
   * @param prefecture code of the prefecture
   * @param team code of the team; null where none is left
   * @param bases codes of the bases it serves
   * @param matching number of bases whose industry the team knows
   */
  public record Service(String prefecture, String team, List<String> bases, int matching) {
    /** Copies the bases. */
    public Service {
      bases = List.copyOf(bases);
    }
  }

  /** Gives teams to prefectures so that as many bases as possible get a team of their industry. */
  public static List<Service> assign(List<Base> bases, List<Team> teams) {
    List<String> prefectures =
        List.copyOf(new TreeSet<>(bases.stream().map(Base::prefecture).toList()));
    List<Team> sorted = teams.stream().sorted(Comparator.comparing(Team::code)).toList();
    int source = prefectures.size() + sorted.size();
    MinimumCostFlow network = new MinimumCostFlow(source + 2);
    int[][] edges = new int[prefectures.size()][sorted.size()];
    for (int i = 0; i < prefectures.size(); i++) {
      network.edge(source, i, 1, 0);
      for (int j = 0; j < sorted.size(); j++) {
        int matching = matching(bases, prefectures.get(i), sorted.get(j));
        edges[i][j] = network.edge(i, prefectures.size() + j, 1, -matching);
      }
    }
    for (int j = 0; j < sorted.size(); j++) {
      network.edge(prefectures.size() + j, source + 1, 1, 0);
    }
    network.send(source, source + 1);
    List<Service> services = new ArrayList<>();
    for (int i = 0; i < prefectures.size(); i++) {
      String prefecture = prefectures.get(i);
      Team team = null;
      for (int j = 0; j < sorted.size(); j++) {
        team = network.flow(edges[i][j]) > 0 ? sorted.get(j) : team;
      }
      List<String> served =
          bases.stream()
              .filter(b -> b.prefecture().equals(prefecture))
              .map(Base::code)
              .sorted()
              .toList();
      services.add(
          team == null
              ? new Service(prefecture, null, served, 0)
              : new Service(prefecture, team.code(), served, matching(bases, prefecture, team)));
    }
    return services;
  }

  private static int matching(List<Base> bases, String prefecture, Team team) {
    return (int)
        bases.stream()
            .filter(b -> b.prefecture().equals(prefecture))
            .map(Base::industry)
            .filter(Objects::nonNull)
            .filter(team.industries()::contains)
            .count();
  }
}
