package org.xianjie.management.algorithm;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.algorithm.Input;
import org.xianjie.core.algorithm.Output;
import org.xianjie.core.algorithm.Thresholds;
import org.xianjie.management.adjustment.AdjustmentLimits;
import org.xianjie.management.adjustment.HalfYearAdjustment;
import org.xianjie.management.adjustment.PostFacts;
import org.xianjie.management.adjustment.Proposal;

/** ALG-10 on named values. */
@Component(service = Algorithm.class)
public final class AdjustmentAlgorithm implements Algorithm {
  private static final int MOST = 10_000;

  @Override
  public int number() {
    return 10;
  }

  @Override
  public Map<String, Object> run(Input input, Thresholds thresholds) {
    List<PostFacts> posts = input.objects("assignments").stream().map(this::post).toList();
    input.unique("assignments", posts.stream().map(PostFacts::code).toList());
    input.check();
    List<Integer> weights =
        thresholds.texts("P-REVIEW-WEIGHTS").stream().map(Integer::valueOf).toList();
    AdjustmentLimits limits =
        new AdjustmentLimits(
            weights.get(0),
            weights.get(1),
            weights.get(2),
            weights.get(3),
            thresholds.integer("P-REVIEW-ADJUST"),
            thresholds.integer("P-REVIEW-REPLACE"),
            thresholds.integer("P-REVIEW-MONTHS"));
    return Output.of(
        "suggestions",
        new HalfYearAdjustment(limits)
            .suggest(posts).stream().map(AdjustmentAlgorithm::suggestion).toList());
  }

  private PostFacts post(Input post) {
    Integer needs = post.integer("needs", 0, MOST);
    Integer rated = post.integer("rated", 0, MOST);
    Integer workdays = post.integer("workdays", 0, MOST);
    return new PostFacts(
        post.code("code"),
        workdays,
        post.integer("excusedDays", 0, workdays == null ? MOST : workdays, 0),
        post.integer("effectiveVisits", 0, MOST),
        needs,
        post.integer("exempted", 0, needs == null ? MOST : needs, 0),
        post.integer("solved", 0, needs == null ? MOST : needs),
        rated,
        post.integer("satisfied", 0, rated == null ? MOST : rated),
        post.choice("opinion", Proposal.class),
        post.integer("termMonths", 0, MOST),
        post.integer("openNeeds", 0, MOST),
        Boolean.TRUE.equals(post.flag("unmetQuota")));
  }

  private static Map<String, Object> suggestion(HalfYearAdjustment.Suggestion suggestion) {
    PostFacts facts = suggestion.facts();
    return Output.of(
        "assignment", facts.code(),
        "suggestion", suggestion.proposal().map(Enum::name).orElse(null),
        "score", suggestion.score().orElse(null),
        "median", suggestion.median().orElse(null),
        "facts",
            suggestion.known().stream()
                .map(
                    fact ->
                        Output.of(
                            "fact", fact.factor().name(),
                            "points", fact.points(),
                            "weight", fact.weight()))
                .toList(),
        "termMonths", facts.termMonths(),
        "openNeeds", facts.openNeeds(),
        "unmetQuota", facts.unmetQuota(),
        "excused", Output.of("days", facts.excusedDays(), "needs", facts.exempted()));
  }
}
