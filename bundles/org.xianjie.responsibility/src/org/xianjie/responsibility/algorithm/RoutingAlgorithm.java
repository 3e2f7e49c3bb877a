package org.xianjie.responsibility.algorithm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Output;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.responsibility.need.NeedCategory;
import org.xianjie.responsibility.need.NeedUrgency;
import org.xianjie.responsibility.routing.NeedRouting;
import org.xianjie.responsibility.routing.RoutingRule;

/** ALG-15 on named values. */
@Component(service = Algorithm.class)
public final class RoutingAlgorithm implements Algorithm {
  @Override
  public int number() {
    return 15;
  }

  /** A need and what the desk chose, if it did. */
  private record Asked(String code, String text, NeedCategory chosen) {}

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    Map<String, RoutingRule> rules = NeedRouting.bundled();
    for (Input rule : input.objects("rules")) {
      RoutingRule read = rule(rule);
      rules.put(read.keyword(), read);
    }
    List<Asked> needs = input.objects("needs").stream().map(this::need).toList();
    input.unique("needs", needs.stream().map(Asked::code).toList());
    input.check();
    NeedRouting routing = new NeedRouting(rules.values());
    List<Object> proposals = new ArrayList<>();
    Map<List<String>, Integer> corrections =
        new TreeMap<>((a, b) -> String.join(" ", a).compareTo(String.join(" ", b)));
    for (Asked need : needs.stream().sorted((a, b) -> a.code().compareTo(b.code())).toList()) {
      NeedRouting.Proposal proposal = routing.propose(need.text());
      proposals.add(proposal(need.code(), proposal));
      if (need.chosen() != null && need.chosen() != proposal.category()) {
        String proposed = proposal.category() == null ? "" : proposal.category().name();
        for (String keyword : proposal.keywords().isEmpty() ? List.of("") : proposal.keywords()) {
          corrections.merge(List.of(keyword, proposed, need.chosen().name()), 1, Integer::sum);
        }
      }
    }
    return Output.of("proposals", proposals, "corrections", corrected(corrections));
  }

  private Asked need(Input need) {
    return new Asked(
        need.code("code"), need.code("text"), need.choice("chosen", NeedCategory.class));
  }

  private RoutingRule rule(Input rule) {
    rule.require("category");
    return new RoutingRule(
        rule.code("keyword"),
        rule.choice("category", NeedCategory.class),
        rule.texts("departments"),
        rule.choice("urgency", NeedUrgency.class),
        rule.text("resource"),
        rule.text("card"));
  }

  private static Map<String, Object> proposal(String code, NeedRouting.Proposal proposal) {
    return Output.of(
        "need", code,
        "category", proposal.category() == null ? null : proposal.category().name(),
        "route", proposal.category() == null ? null : proposal.category().route().name(),
        "departments", proposal.departments(),
        "urgency", proposal.urgency().name(),
        "resource", proposal.resource(),
        "card", proposal.card(),
        "keywords", proposal.keywords(),
        "desk", proposal.category() == null);
  }

  private static List<Object> corrected(Map<List<String>, Integer> corrections) {
    List<Object> all = new ArrayList<>();
    corrections.forEach(
        (key, times) ->
            all.add(
                Output.of(
                    "keyword", key.get(0),
                    "proposed", key.get(1),
                    "chosen", key.get(2),
                    "times", times)));
    return all;
  }
}
