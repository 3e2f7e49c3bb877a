package org.xianjie.organization.network;

import java.util.EnumSet;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.text.Message;
import org.xianjie.core.todo.Todos;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/**
 * A gap closes when a party group covers the villager group or a force is stationed there (ORG-R2).
 */
@Component(service = WorkflowProvider.class)
public final class CoverageGapWorkflow implements WorkflowProvider<CoverageGap> {
  private final Workflow<CoverageGap, CoverageGapState> workflow = build();

  @Override
  public Class<CoverageGap> type() {
    return CoverageGap.class;
  }

  @Override
  public Workflow<CoverageGap, ?> workflow() {
    return workflow;
  }

  private static Workflow<CoverageGap, CoverageGapState> build() {
    Workflow<CoverageGap, CoverageGapState> flow =
        Workflow.of(
            CoverageGap.class,
            CoverageGapState.class,
            CoverageGapState.OPEN,
            CoverageGapState.COVERED);

    flow.action("cover", EnumSet.of(CoverageGapState.OPEN), CoverageGapState.COVERED)
        .guard(CoverageGapWorkflow::isCovered)
        .effect(CoverageGapWorkflow::close);
    return flow;
  }

  private static Optional<Message> isCovered(ActionContext<CoverageGap> context) {
    CoverageGap gap = context.record();
    if (gap.getMeasure() == null) {
      return reason("coverage-gap.refused.measure");
    }
    if (gap.getMeasure() == CoverageMeasure.STATIONED_FORCE) {
      return gap.getForce() == null ? reason("coverage-gap.refused.force") : Optional.empty();
    }
    return GroupCoverage.isCovered(context.session(), gap.getRegion())
        ? Optional.empty()
        : reason("coverage-gap.refused.group", gap.getRegion().getName());
  }

  private static void close(ActionContext<CoverageGap> context) {
    context.record().setCoveredOn(context.at().toLocalDate());
    Todos.close(context.session(), context.record());
  }

  private static Optional<Message> reason(String key, Object... arguments) {
    return Optional.of(Message.of(CoverageGap.class, key, arguments));
  }
}
