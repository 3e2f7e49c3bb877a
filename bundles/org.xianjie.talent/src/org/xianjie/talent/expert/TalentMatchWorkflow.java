package org.xianjie.talent.expert;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** A person decides about a match; the conditions hold at that moment too (TAL-R10). */
@Component(service = WorkflowProvider.class)
public final class TalentMatchWorkflow implements WorkflowProvider<TalentMatch> {
  private final Workflow<TalentMatch, MatchState> workflow = build();

  @Override
  public Class<TalentMatch> type() {
    return TalentMatch.class;
  }

  @Override
  public Workflow<TalentMatch, ?> workflow() {
    return workflow;
  }

  private static Workflow<TalentMatch, MatchState> build() {
    Workflow<TalentMatch, MatchState> flow =
        Workflow.of(
            TalentMatch.class,
            MatchState.class,
            MatchState.PROPOSED,
            MatchState.ACCEPTED,
            MatchState.DONE);

    flow.action("accept", EnumSet.of(MatchState.PROPOSED), MatchState.ACCEPTED)
        .guard(
            context ->
                MatchConditions.missing(
                        context.record().getTalent(), context.record().getRequiredClass())
                    .stream()
                    .findFirst())
        .effect(TalentMatchWorkflow::announce);
    flow.action("reject", EnumSet.of(MatchState.PROPOSED), MatchState.REJECTED)
        .asks(ActionInput.text("reason"));
    flow.action("finish", EnumSet.of(MatchState.ACCEPTED), MatchState.DONE)
        .asks(ActionInput.text("outcome"))
        .effect(context -> context.record().setOutcome(context.required("outcome", String.class)));
    return flow;
  }

  private static void announce(ActionContext<TalentMatch> context) {
    TalentMatch match = context.record();
    context
        .events()
        .publish(
            "talent.matched",
            match,
            Map.of(
                "talent", match.getTalent().getCode(),
                "need", Objects.requireNonNullElse(match.getNeed(), "")));
  }
}
