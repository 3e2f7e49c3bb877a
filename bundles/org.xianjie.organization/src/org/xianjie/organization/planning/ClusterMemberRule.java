package org.xianjie.organization.planning;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.region.Region;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** A village is in one cluster at a time, within the region of the cluster (S0 §4.1.1(3)). */
@Component(service = RecordRule.class)
public final class ClusterMemberRule implements RecordRule<ClusterMember> {
  @Override
  public Class<ClusterMember> type() {
    return ClusterMember.class;
  }

  @Override
  public List<Message> check(RuleContext<ClusterMember> context) {
    ClusterMember member = context.record();
    List<Message> problems = new ArrayList<>();
    Region village = member.getVillage();
    if (!village.getCode().startsWith(member.getCluster().getRegionCode())) {
      problems.add(message("cluster-member.refused.outside", village.getName()));
    }
    RecordQuery<ClusterMember> elsewhere =
        RecordQuery.of(ClusterMember.class)
            .where("village", village)
            .where(new Condition.In("cluster.state", living()));
    context.session().list(elsewhere).stream()
        .filter(other -> !other.getCluster().getCode().equals(member.getCluster().getCode()))
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    message(
                        "cluster-member.refused.other",
                        village.getName(),
                        other.getCluster().getCode())));
    return problems;
  }

  private static List<ClusterState> living() {
    return List.of(ClusterState.PROPOSED, ClusterState.APPROVED);
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ClusterMember.class, key, arguments);
  }
}
