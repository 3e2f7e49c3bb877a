package org.xianjie.organization.economy;

import java.util.EnumSet;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** No reform is done without both checks and their evidence (ORG-R6). */
@Component(service = WorkflowProvider.class)
public final class ShareReformWorkflow implements WorkflowProvider<ShareReform> {
  private final Workflow<ShareReform, ReformState> workflow = build();

  @Override
  public Class<ShareReform> type() {
    return ShareReform.class;
  }

  @Override
  public Workflow<ShareReform, ?> workflow() {
    return workflow;
  }

  private static Workflow<ShareReform, ReformState> build() {
    Workflow<ShareReform, ReformState> flow =
        Workflow.of(
            ShareReform.class,
            ReformState.class,
            ReformState.PREPARED,
            ReformState.IN_PROGRESS,
            ReformState.DONE);

    flow.action("start", EnumSet.of(ReformState.PREPARED), ReformState.IN_PROGRESS);
    flow.action("finish", EnumSet.of(ReformState.IN_PROGRESS), ReformState.DONE)
        .guard(context -> ReformChecks.ownershipStaysPublic(context.record()))
        .guard(context -> ReformChecks.benefitsAreShared(context.record()))
        .guard(context -> ReformChecks.sharesAreCounted(context.record()))
        .effect(context -> context.record().setDoneOn(context.at().toLocalDate()));
    return flow;
  }
}
