package org.xianjie.talent.registry;

import java.util.EnumSet;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** A talent leaves the registry and may come back. */
@Component(service = WorkflowProvider.class)
public final class TalentProfileWorkflow implements WorkflowProvider<TalentProfile> {
  private final Workflow<TalentProfile, TalentState> workflow = build();

  @Override
  public Class<TalentProfile> type() {
    return TalentProfile.class;
  }

  @Override
  public Workflow<TalentProfile, ?> workflow() {
    return workflow;
  }

  private static Workflow<TalentProfile, TalentState> build() {
    Workflow<TalentProfile, TalentState> flow =
        Workflow.of(TalentProfile.class, TalentState.class, TalentState.ACTIVE, TalentState.LEFT);

    flow.action("leave", EnumSet.of(TalentState.ACTIVE), TalentState.LEFT)
        .asks(ActionInput.text("reason"));
    flow.action("rejoin", EnumSet.of(TalentState.LEFT), TalentState.ACTIVE);
    return flow;
  }
}
