package org.xianjie.organization.planning;

import java.util.EnumSet;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** A person decides about two similar plans (ORG-R5). */
@Component(service = WorkflowProvider.class)
public final class PlanDuplicateAlertWorkflow implements WorkflowProvider<PlanDuplicateAlert> {
  private final Workflow<PlanDuplicateAlert, AlertState> workflow = build();

  @Override
  public Class<PlanDuplicateAlert> type() {
    return PlanDuplicateAlert.class;
  }

  @Override
  public Workflow<PlanDuplicateAlert, ?> workflow() {
    return workflow;
  }

  private static Workflow<PlanDuplicateAlert, AlertState> build() {
    Workflow<PlanDuplicateAlert, AlertState> flow =
        Workflow.of(
            PlanDuplicateAlert.class, AlertState.class, AlertState.OPEN, AlertState.DECIDED);

    flow.action("decide", EnumSet.of(AlertState.OPEN), AlertState.DECIDED)
        .asks(new ActionInput("decision", FieldKind.CHOICE, AlertDecision.class, true))
        .asks(ActionInput.text("reason"))
        .effect(
            context -> {
              context.record().setDecision(context.required("decision", AlertDecision.class));
              context.record().setDecisionReason(context.required("reason", String.class));
            });
    return flow;
  }
}
