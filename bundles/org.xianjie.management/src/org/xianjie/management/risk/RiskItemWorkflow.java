package org.xianjie.management.risk;

import java.util.EnumSet;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** OPEN → CONTROLLED → RESOLVED; a risk that comes back is opened again. */
@Component(service = WorkflowProvider.class)
public final class RiskItemWorkflow implements WorkflowProvider<RiskItem> {
  private final Workflow<RiskItem, RiskState> workflow =
      Workflow.of(RiskItem.class, RiskState.class, RiskState.values());

  /** Builds the table of actions. */
  public RiskItemWorkflow() {
    workflow
        .action("control", EnumSet.of(RiskState.OPEN), RiskState.CONTROLLED)
        .asks(ActionInput.text("measures"))
        .effect(c -> c.record().computeMeasures(c.required("measures", String.class)));
    workflow
        .action("resolve", EnumSet.of(RiskState.CONTROLLED), RiskState.RESOLVED)
        .asks(ActionInput.text("closing"))
        .effect(c -> c.record().computeClosing(c.required("closing", String.class)));
    workflow
        .action("reopen", EnumSet.of(RiskState.CONTROLLED, RiskState.RESOLVED), RiskState.OPEN)
        .asks(ActionInput.text("reason"))
        .effect(c -> c.record().computeClosing(c.required("reason", String.class)));
  }

  @Override
  public Class<RiskItem> type() {
    return RiskItem.class;
  }

  @Override
  public Workflow<RiskItem, ?> workflow() {
    return workflow;
  }
}
