package org.xianjie.talent.posting;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** Quotas are printed before a plan is proposed, approved and issued (domain.md §6.2). */
@Component(service = WorkflowProvider.class)
public final class DispatchPlanWorkflow implements WorkflowProvider<DispatchPlan> {
  private final Workflow<DispatchPlan, DispatchPlanState> workflow = build();

  @Override
  public Class<DispatchPlan> type() {
    return DispatchPlan.class;
  }

  @Override
  public Workflow<DispatchPlan, ?> workflow() {
    return workflow;
  }

  private static Workflow<DispatchPlan, DispatchPlanState> build() {
    Workflow<DispatchPlan, DispatchPlanState> flow =
        Workflow.of(
            DispatchPlan.class,
            DispatchPlanState.class,
            DispatchPlanState.DRAFT,
            DispatchPlanState.QUOTA_CHECKED,
            DispatchPlanState.PROPOSED,
            DispatchPlanState.APPROVED,
            DispatchPlanState.ISSUED);

    flow.action("checkQuotas", EnumSet.of(DispatchPlanState.DRAFT), DispatchPlanState.QUOTA_CHECKED)
        .guard(
            context ->
                DispatchPosts.of(context.session(), context.record()).isEmpty()
                    ? reason("dispatch-plan.refused.seats")
                    : Optional.empty())
        .effect(context -> new QuotaReport(context).write());
    flow.action("propose", EnumSet.of(DispatchPlanState.QUOTA_CHECKED), DispatchPlanState.PROPOSED);
    flow.action("approve", EnumSet.of(DispatchPlanState.PROPOSED), DispatchPlanState.APPROVED)
        .asks(ActionInput.text("reason").optional())
        .guard(DispatchPlanWorkflow::isJustified)
        .effect(
            context ->
                context
                    .input("reason", String.class)
                    .ifPresent(context.record()::setApprovalReason));
    flow.action("issue", EnumSet.of(DispatchPlanState.APPROVED), DispatchPlanState.ISSUED)
        .effect(DispatchPlanWorkflow::issue);
    flow.action(
            "returnToDraft",
            EnumSet.of(
                DispatchPlanState.QUOTA_CHECKED,
                DispatchPlanState.PROPOSED,
                DispatchPlanState.APPROVED),
            DispatchPlanState.DRAFT)
        .asks(ActionInput.text("reason"));
    return flow;
  }

  private static Optional<Message> isJustified(ActionContext<DispatchPlan> context) {
    boolean reasoned = context.isPreview() || context.input("reason", String.class).isPresent();
    return context.record().isQuotasMet() || reasoned
        ? Optional.empty()
        : reason("dispatch-plan.refused.reason");
  }

  private static void issue(ActionContext<DispatchPlan> context) {
    DispatchPlan plan = context.record();
    for (DispatchPost post : DispatchPosts.of(context.session(), plan)) {
      context
          .events()
          .publish(
              "dispatch.issued",
              post,
              Map.of(
                  "plan", plan.getCode(),
                  "cadre", post.getCadre().getCode(),
                  "role", post.getRole().name(),
                  "type", post.getType().name(),
                  "region", post.getRegionCode(),
                  "from", plan.getValidFrom().toString(),
                  "to", plan.getValidTo().toString()));
    }
  }

  private static Optional<Message> reason(String key) {
    return Optional.of(Message.of(DispatchPlan.class, key));
  }
}
