package org.xianjie.talent.evaluation;

import java.util.EnumSet;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** Achievements are reviewed, then a title is granted or not (S0 §4.3.4(2)). */
@Component(service = WorkflowProvider.class)
public final class TitleApplicationWorkflow implements WorkflowProvider<TitleApplication> {
  private final Workflow<TitleApplication, TitleState> workflow = build();

  @Override
  public Class<TitleApplication> type() {
    return TitleApplication.class;
  }

  @Override
  public Workflow<TitleApplication, ?> workflow() {
    return workflow;
  }

  private static Workflow<TitleApplication, TitleState> build() {
    Workflow<TitleApplication, TitleState> flow =
        Workflow.of(
            TitleApplication.class,
            TitleState.class,
            TitleState.APPLIED,
            TitleState.REVIEWED,
            TitleState.GRANTED);

    flow.action("review", EnumSet.of(TitleState.APPLIED), TitleState.REVIEWED)
        .asks(ActionInput.text("decision"))
        .effect(TitleApplicationWorkflow::decide);
    flow.action("grant", EnumSet.of(TitleState.REVIEWED), TitleState.GRANTED);
    flow.action("reject", EnumSet.of(TitleState.REVIEWED), TitleState.REJECTED)
        .asks(ActionInput.text("decision"))
        .effect(TitleApplicationWorkflow::decide);
    return flow;
  }

  private static void decide(ActionContext<TitleApplication> context) {
    context.record().setDecision(context.required("decision", String.class));
  }
}
