package org.xianjie.organization.economy;

import java.util.EnumSet;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** An asset is verified once a year with the value found (S0 §4.1.3(3)). */
@Component(service = WorkflowProvider.class)
public final class AssetClearanceWorkflow implements WorkflowProvider<AssetClearance> {
  private final Workflow<AssetClearance, ClearanceState> workflow = build();

  @Override
  public Class<AssetClearance> type() {
    return AssetClearance.class;
  }

  @Override
  public Workflow<AssetClearance, ?> workflow() {
    return workflow;
  }

  private static Workflow<AssetClearance, ClearanceState> build() {
    Workflow<AssetClearance, ClearanceState> flow =
        Workflow.of(
            AssetClearance.class,
            ClearanceState.class,
            ClearanceState.OPEN,
            ClearanceState.VERIFIED);

    flow.action("verify", EnumSet.of(ClearanceState.OPEN), ClearanceState.VERIFIED)
        .guard(
            context ->
                context.record().getFoundAmount() == null
                    ? Optional.of(
                        Message.of(AssetClearance.class, "asset-clearance.refused.amount"))
                    : Optional.empty())
        .effect(
            context -> {
              context.record().setVerifiedOn(context.at().toLocalDate());
              context.record().setVerifiedBy(context.caller().account());
            });
    return flow;
  }
}
