package org.xianjie.governance.project;

import java.util.EnumSet;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** ACTIVE → SETTLED. */
@Component(service = WorkflowProvider.class)
public final class ProjectTrackingWorkflow implements WorkflowProvider<ProjectTracking> {
  private final Workflow<ProjectTracking, TrackingState> workflow =
      Workflow.of(ProjectTracking.class, TrackingState.class, TrackingState.values());

  /** Builds the table of actions. */
  public ProjectTrackingWorkflow() {
    workflow
        .action("settle", EnumSet.of(TrackingState.ACTIVE), TrackingState.SETTLED)
        .asks(ActionInput.text("problems"))
        .effect(
            context -> {
              context.record().computeProblems(context.required("problems", String.class));
              context.record().computeSettledOn(context.at().toLocalDate());
            });
  }

  @Override
  public Class<ProjectTracking> type() {
    return ProjectTracking.class;
  }

  @Override
  public Workflow<ProjectTracking, ?> workflow() {
    return workflow;
  }
}
