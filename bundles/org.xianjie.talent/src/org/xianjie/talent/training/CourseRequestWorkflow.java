package org.xianjie.talent.training;

import java.util.EnumSet;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** A topic that a cadre orders is answered by a course or refused with a reason (S2 H3¶2). */
@Component(service = WorkflowProvider.class)
public final class CourseRequestWorkflow implements WorkflowProvider<CourseRequest> {
  private final Workflow<CourseRequest, RequestState> workflow = build();

  @Override
  public Class<CourseRequest> type() {
    return CourseRequest.class;
  }

  @Override
  public Workflow<CourseRequest, ?> workflow() {
    return workflow;
  }

  private static Workflow<CourseRequest, RequestState> build() {
    Workflow<CourseRequest, RequestState> flow =
        Workflow.of(
            CourseRequest.class, RequestState.class, RequestState.OPEN, RequestState.ANSWERED);

    flow.action("answer", EnumSet.of(RequestState.OPEN), RequestState.ANSWERED)
        .asks(new ActionInput("course", FieldKind.REFERENCE, Course.class, true))
        .effect(context -> context.record().setCourse(context.required("course", Course.class)));
    flow.action("refuse", EnumSet.of(RequestState.OPEN), RequestState.REFUSED)
        .asks(ActionInput.text("reason"))
        .effect(context -> context.record().setAnswer(context.required("reason", String.class)));
    return flow;
  }
}
