package org.xianjie.responsibility.handling;

import java.time.LocalDate;
import java.util.Map;
import org.xianjie.core.organization.Organization;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.responsibility.lists.NeedImprovement;
import org.xianjie.responsibility.lists.NeedRating;
import org.xianjie.responsibility.lists.RatingChannel;
import org.xianjie.responsibility.lists.RatingScore;
import org.xianjie.responsibility.lists.SolutionCause;
import org.xianjie.responsibility.lists.SolutionItem;
import org.xianjie.responsibility.lists.SolutionResult;
import org.xianjie.responsibility.need.Need;
import org.xianjie.responsibility.need.NeedState;

/** What result, rating, closing and reopening write. */
final class ResultEffects {
  private ResultEffects() {}

  /** Puts the result on the list of solutions; the household has been told. */
  static void solve(ActionContext<Need> context) {
    Need need = context.record();
    SolutionResult result = context.required("result", SolutionResult.class);
    need.respond(context.at(), context.calendar());
    SolutionItem solution = solution(context, result);
    solution.setMeasures(context.required("measures", String.class));
    context.input("resultText", String.class).ifPresent(solution::setResultText);
    context.input("cause", SolutionCause.class).ifPresent(solution::setCause);
    context.input("resources", String.class).ifPresent(solution::setResources);
    context.session().add(solution);
    need.tell(context.at(), result, need.getState() == NeedState.RECORDED);
    context.events().publish("need.solved", need, Map.of("result", result.name()));
  }

  /** The matter becomes a project or an item of a plan; it counts as unsolved until then (K-11). */
  static void transfer(ActionContext<Need> context) {
    Need need = context.record();
    SolutionItem solution = solution(context, SolutionResult.TRANSFERRED);
    solution.setMeasures(context.input("measures", String.class).orElse(need.getSummary()));
    context.session().add(solution);
    new ItemsOfNeed(context.session(), need).end(context.at());
    context
        .events()
        .publish("need.transferred", need, Map.of("category", need.getCategory().name()));
  }

  private static SolutionItem solution(ActionContext<Need> context, SolutionResult result) {
    Need need = context.record();
    SolutionItem solution = new SolutionItem();
    solution.setNeed(need);
    solution.setCategory(need.getCategory());
    solution.setResult(result);
    solution.setToldAt(context.at());
    solution.took(need.daysUntil(context.at()), need.getSuspendedDays());
    return solution;
  }

  static void rate(ActionContext<Need> context) {
    Need need = context.record();
    RatingScore score = context.required("score", RatingScore.class);
    NeedRating rating = new NeedRating();
    rating.setNeed(need);
    rating.setScore(score);
    rating.setChannel(context.input("channel", RatingChannel.class).orElse(RatingChannel.PHONE));
    context.input("reason", String.class).ifPresent(rating::setReason);
    rating.setRatedAt(context.at());
    rating.takenBy(context.caller().account());
    context.session().add(rating);
    need.rate(context.at(), score);
    context.events().publish("need.rated", need, Map.of("score", score.name()));
  }

  static void close(ActionContext<Need> context) {
    Need need = context.record();
    context
        .input("measure", String.class)
        .ifPresent(
            measure -> {
              NeedImprovement improvement = new NeedImprovement();
              improvement.setNeed(need);
              improvement.setCategory(need.getCategory());
              improvement.setMeasure(measure);
              context.input("owner", Organization.class).ifPresent(improvement::setOwner);
              context.input("due", LocalDate.class).ifPresent(improvement::setDue);
              context.session().add(improvement);
            });
    need.close(context.at());
    new ItemsOfNeed(context.session(), need).end(context.at());
  }

  /** The household says that it is not solved, or objects to a rejection. */
  static void reopen(ActionContext<Need> context) {
    Need need = context.record();
    ItemsOfNeed items = new ItemsOfNeed(context.session(), need);
    if (need.getState() == NeedState.REJECTED) {
      need.object(context.at());
    } else {
      items.solution().ifPresent(solution -> solution.objected(context.at()));
      need.reopen();
    }
    items.end(context.at());
    context.events().publish("need.reopened", need, Map.of());
  }
}
