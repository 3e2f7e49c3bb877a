package org.xianjie.core.kernel;

import java.util.List;
import org.xianjie.core.approval.ApprovalStepWorkflow;
import org.xianjie.core.meeting.MeetingWorkflow;
import org.xianjie.core.meeting.ResolutionWorkflow;
import org.xianjie.core.privacy.BreachIncidentWorkflow;
import org.xianjie.core.privacy.RightsRequestWorkflow;
import org.xianjie.core.publicity.ObjectionWorkflow;
import org.xianjie.core.publicity.PublicNoticeWorkflow;
import org.xianjie.core.todo.TodoWorkflow;
import org.xianjie.core.workflow.WorkflowProvider;

/**
 * The workflows of the core's own record types, for work without OSGi, where no service brings
 * them.
 */
public final class CoreWorkflows {
  private CoreWorkflows() {}

  /** Returns new instances of all workflows. */
  public static List<WorkflowProvider<?>> all() {
    return List.of(
        new MeetingWorkflow(),
        new ResolutionWorkflow(),
        new ApprovalStepWorkflow(),
        new PublicNoticeWorkflow(),
        new ObjectionWorkflow(),
        new TodoWorkflow(),
        new RightsRequestWorkflow(),
        new BreachIncidentWorkflow());
  }
}
