package org.xianjie.talent.algorithm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Output;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.core.text.Message;
import org.xianjie.talent.matching.MatchWeights;
import org.xianjie.talent.matching.SkillNeed;
import org.xianjie.talent.matching.Talent;
import org.xianjie.talent.matching.TalentMatching;
import org.xianjie.talent.matching.TeamAssignment;

/** ALG-3 on named values. */
@Component(service = Algorithm.class)
public final class TalentMatchAlgorithm implements Algorithm {
  private static final int PERCENT = 100;
  private static final int MOST_PAIRS = 1_000_000;

  @Override
  public int number() {
    return 3;
  }

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    List<SkillNeed> needs = input.objects("needs").stream().map(this::need).toList();
    List<Talent> talents = input.objects("talents").stream().map(this::talent).toList();
    input.unique("needs", needs.stream().map(SkillNeed::code).toList());
    input.unique("talents", talents.stream().map(Talent::code).toList());
    List<TeamAssignment.Base> bases = input.objects("bases").stream().map(this::base).toList();
    List<TeamAssignment.Team> teams = input.objects("teams").stream().map(this::team).toList();
    input.unique("bases", bases.stream().map(TeamAssignment.Base::code).toList());
    input.unique("teams", teams.stream().map(TeamAssignment.Team::code).toList());
    if ((long) needs.size() * talents.size() > MOST_PAIRS) {
      input.problem(Message.of(TalentMatchAlgorithm.class, "matching.large", MOST_PAIRS));
    }
    input.check();
    TalentMatching matching =
        new TalentMatching(
            MatchWeights.of(thresholds.texts("P-MATCH-WEIGHTS")),
            related(thresholds.texts("P-SKILL-RELATED")));
    List<TalentMatching.Match> matches = matching.match(needs, talents);
    Set<String> matched =
        matches.stream().map(TalentMatching.Match::need).collect(Collectors.toSet());
    Map<String, Object> output =
        Output.of(
            "matches",
            matches.stream().<Object>map(TalentMatchAlgorithm::match).toList(),
            "unmatched",
            needs.stream()
                .filter(need -> !matched.contains(need.code()))
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .<Object>map(need -> Output.of("need", need.code(), "missing", need.skill()))
                .toList());
    if (!bases.isEmpty()) {
      output.put(
          "services",
          TeamAssignment.assign(bases, teams).stream()
              .<Object>map(TalentMatchAlgorithm::service)
              .toList());
    }
    return output;
  }

  private static Map<String, Object> match(TalentMatching.Match match) {
    return Output.of(
        "need", match.need(),
        "talent", match.talent(),
        "score", Output.decimal(match.score(), TalentMatching.WHOLE),
        "reasons", match.reasons().stream().map(Enum::name).toList());
  }

  private static Map<String, Object> service(TeamAssignment.Service service) {
    return Output.of(
        "prefecture", service.prefecture(),
        "team", service.team(),
        "bases", service.bases(),
        "matching", service.matching());
  }

  /** Reads pairs such as {@code ECOMMERCE=OPERATION}; they hold both ways. */
  private static Map<String, Set<String>> related(List<String> pairs) {
    Map<String, Set<String>> related = new HashMap<>();
    for (String pair : pairs) {
      String[] skills = pair.split("=");
      related.computeIfAbsent(skills[0], skill -> new TreeSet<>()).add(skills[1]);
      related.computeIfAbsent(skills[1], skill -> new TreeSet<>()).add(skills[0]);
    }
    return related;
  }

  private SkillNeed need(Input need) {
    return new SkillNeed(
        need.code("code"), need.code("skill"), need.text("industry"), need.text("township"));
  }

  private Talent talent(Input talent) {
    return new Talent(
        talent.code("code"),
        new HashSet<>(talent.texts("skills")),
        talent.text("industry"),
        Boolean.TRUE.equals(talent.flag("willing")),
        talent.flag("available"),
        talent.text("township"),
        talent.integer("effect", 0, PERCENT));
  }

  private TeamAssignment.Base base(Input base) {
    return new TeamAssignment.Base(
        base.code("code"), base.code("prefecture"), base.text("industry"));
  }

  private TeamAssignment.Team team(Input team) {
    return new TeamAssignment.Team(team.code("code"), team.texts("industries"));
  }
}
