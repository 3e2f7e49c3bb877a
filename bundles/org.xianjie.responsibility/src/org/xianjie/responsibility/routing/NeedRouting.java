package org.xianjie.responsibility.routing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xianjie.core.text.BundledText;
import org.xianjie.responsibility.need.NeedCategory;
import org.xianjie.responsibility.need.NeedRoute;
import org.xianjie.responsibility.need.NeedUrgency;

/**
 * ALG-15, category and departments of a need from the words of its text (domain.md §9.4, S1 §4.2).
 * Always a proposal: what no word decides goes to the desk. The longest words count most; words of
 * the confidential route come before all others, so that nobody sees such a need by mistake.
 */
public final class NeedRouting {
  private final List<RoutingRule> rules;

  /** Creates the routing. */
  public NeedRouting(Collection<RoutingRule> rules) {
    this.rules =
        rules.stream()
            .sorted(
                Comparator.<RoutingRule>comparingInt(rule -> -rule.keyword().length())
                    .thenComparing(RoutingRule::keyword))
            .toList();
  }

  /**
   * A proposal.
   *
   * @param category category; null when the desk decides
   * @param departments functions of departments; more than one is a cross-department need
   * @param urgency urgency
   * @param resource kind of resource, or null
   * @param card knowledge card, or null
   * @param keywords words that decided
   */
  public record Proposal(
      NeedCategory category,
      List<String> departments,
      NeedUrgency urgency,
      String resource,
      String card,
      List<String> keywords) {
    /** Copies the lists. */
    public Proposal {
      departments = List.copyOf(departments);
      keywords = List.copyOf(keywords);
    }
  }

  /** Returns the rules that come with the product by keyword; regions add to or replace them. */
  public static Map<String, RoutingRule> bundled() {
    Map<String, RoutingRule> rules = new TreeMap<>();
    for (List<String> cells : BundledText.table(NeedRouting.class, "routing-rules.csv")) {
      rules.put(
          cells.get(0),
          new RoutingRule(
              cells.get(0),
              NeedCategory.valueOf(cells.get(1)),
              List.of(cells.get(2).split(";")),
              cells.get(3).isEmpty() ? null : NeedUrgency.valueOf(cells.get(3)),
              cells.get(4).isEmpty() ? null : cells.get(4),
              null));
    }
    return rules;
  }

  /** Proposes category, departments and urgency. */
  public Proposal propose(String text) {
    String plain = plain(text);
    Map<NeedCategory, List<RoutingRule>> hits = new EnumMap<>(NeedCategory.class);
    for (RoutingRule rule : rules) {
      if (plain.contains(plain(rule.keyword()))) {
        hits.computeIfAbsent(rule.category(), category -> new ArrayList<>()).add(rule);
      }
    }
    NeedUrgency urgency =
        hits.values().stream()
            .flatMap(List::stream)
            .map(RoutingRule::urgency)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(NeedUrgency.NORMAL);
    Optional<NeedCategory> category = best(hits);
    if (category.isEmpty()) {
      return new Proposal(null, List.of(), urgency, null, null, List.of());
    }
    List<RoutingRule> deciding = hits.get(category.get());
    TreeSet<String> departments = new TreeSet<>();
    deciding.forEach(rule -> departments.addAll(rule.departments()));
    return new Proposal(
        category.get(),
        List.copyOf(departments),
        urgency,
        first(deciding.stream().map(RoutingRule::resource).toList()),
        first(deciding.stream().map(RoutingRule::card).toList()),
        deciding.stream().map(RoutingRule::keyword).toList());
  }

  /** The category with the most letters found; confidential ones first; a tie decides nothing. */
  private static Optional<NeedCategory> best(Map<NeedCategory, List<RoutingRule>> hits) {
    Map<NeedCategory, Integer> weights = new EnumMap<>(NeedCategory.class);
    hits.forEach(
        (category, found) ->
            weights.put(category, found.stream().mapToInt(r -> r.keyword().length()).sum()));
    boolean confidential =
        weights.keySet().stream().anyMatch(c -> c.route() == NeedRoute.CONFIDENTIAL);
    if (confidential) {
      weights.keySet().removeIf(c -> c.route() != NeedRoute.CONFIDENTIAL);
      if (weights.containsKey(NeedCategory.SAFEGUARD)) {
        return Optional.of(NeedCategory.SAFEGUARD);
      }
    }
    int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<NeedCategory> best =
        weights.keySet().stream().filter(category -> weights.get(category) == most).toList();
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  private static String first(List<String> all) {
    return all.stream().filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s", "");
  }
}
