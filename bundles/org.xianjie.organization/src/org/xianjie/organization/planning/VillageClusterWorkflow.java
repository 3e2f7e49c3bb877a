package org.xianjie.organization.planning;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** A person approves a cluster of a sensible size (S0 §4.1.1(3)). */
@Component(service = WorkflowProvider.class)
public final class VillageClusterWorkflow implements WorkflowProvider<VillageCluster> {
  private final Workflow<VillageCluster, ClusterState> workflow = build();

  @Override
  public Class<VillageCluster> type() {
    return VillageCluster.class;
  }

  @Override
  public Workflow<VillageCluster, ?> workflow() {
    return workflow;
  }

  private static Workflow<VillageCluster, ClusterState> build() {
    Workflow<VillageCluster, ClusterState> flow =
        Workflow.of(
            VillageCluster.class, ClusterState.class, ClusterState.PROPOSED, ClusterState.APPROVED);

    flow.action("approve", EnumSet.of(ClusterState.PROPOSED), ClusterState.APPROVED)
        .guard(VillageClusterWorkflow::hasSensibleSize)
        .effect(context -> context.record().setApprovedBy(context.caller().account()));
    flow.action(
            "dissolve",
            EnumSet.of(ClusterState.PROPOSED, ClusterState.APPROVED),
            ClusterState.DISSOLVED)
        .asks(ActionInput.text("reason"));
    return flow;
  }

  private static Optional<Message> hasSensibleSize(ActionContext<VillageCluster> context) {
    VillageCluster cluster = context.record();
    LocalDate day = context.at().toLocalDate();
    int least = context.parameters().integer("P-CLUSTER-MIN", cluster.getRegionCode(), day);
    int most = context.parameters().integer("P-CLUSTER-MAX", cluster.getRegionCode(), day);
    long villages =
        context.session().count(RecordQuery.of(ClusterMember.class).where("cluster", cluster));
    return villages >= least && villages <= most
        ? Optional.empty()
        : Optional.of(
            Message.of(
                VillageCluster.class, "village-cluster.refused.size", least, most, villages));
  }
}
