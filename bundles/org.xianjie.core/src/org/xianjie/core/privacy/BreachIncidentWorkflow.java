package org.xianjie.core.privacy;

import static org.xianjie.core.privacy.BreachState.CLOSED;
import static org.xianjie.core.privacy.BreachState.NOTIFIED;
import static org.xianjie.core.privacy.BreachState.REPORTED;

import java.util.EnumSet;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** REPORTED → NOTIFIED → CLOSED: nothing is closed before the persons and the authority know. */
@Component(service = WorkflowProvider.class)
public final class BreachIncidentWorkflow implements WorkflowProvider<BreachIncident> {
  private final Workflow<BreachIncident, BreachState> workflow =
      Workflow.of(BreachIncident.class, BreachState.class, REPORTED, NOTIFIED, CLOSED);

  /** Builds the table of actions. */
  public BreachIncidentWorkflow() {
    workflow
        .action("notify", EnumSet.of(REPORTED), NOTIFIED)
        .effect(context -> context.record().notified(context.at()));
    workflow.action("close", EnumSet.of(NOTIFIED), CLOSED).asks(ActionInput.text("reason"));
  }

  @Override
  public Class<BreachIncident> type() {
    return BreachIncident.class;
  }

  @Override
  public Workflow<BreachIncident, ?> workflow() {
    return workflow;
  }
}
