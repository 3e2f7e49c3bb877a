package org.xianjie.talent.registry;

import java.util.EnumSet;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** Contacts are logged with their day; a return is dated (S0 §4.3.1(2)). */
@Component(service = WorkflowProvider.class)
public final class HomecomingWorkflow implements WorkflowProvider<HomecomingRecord> {
  private final Workflow<HomecomingRecord, AwayState> workflow = build();

  @Override
  public Class<HomecomingRecord> type() {
    return HomecomingRecord.class;
  }

  @Override
  public Workflow<HomecomingRecord, ?> workflow() {
    return workflow;
  }

  private static Workflow<HomecomingRecord, AwayState> build() {
    Workflow<HomecomingRecord, AwayState> flow =
        Workflow.of(HomecomingRecord.class, AwayState.class, AwayState.AWAY, AwayState.RETURNED);

    flow.note("contact", EnumSet.of(AwayState.AWAY))
        .asks(ActionInput.text("note"))
        .effect(
            context ->
                context
                    .record()
                    .contacted(context.at().toLocalDate(), context.required("note", String.class)));
    flow.action("return", EnumSet.of(AwayState.AWAY), AwayState.RETURNED)
        .effect(context -> context.record().returned(context.at().toLocalDate()));
    return flow;
  }
}
