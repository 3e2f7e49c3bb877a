package org.xianjie.governance.project;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;

/** One active tracking per project and phase. */
@Component(service = RecordRule.class)
public final class ProjectTrackingRule implements RecordRule<ProjectTracking> {
  @Override
  public Class<ProjectTracking> type() {
    return ProjectTracking.class;
  }

  @Override
  public List<Message> check(RuleContext<ProjectTracking> context) {
    ProjectTracking tracking = context.record();
    return context
        .session()
        .list(
            RecordQuery.of(ProjectTracking.class)
                .where("project", tracking.getProject())
                .where("phase", tracking.getPhase())
                .where("state", TrackingState.ACTIVE))
        .stream()
        .filter(other -> !other.getId().equals(tracking.getId()))
        .findFirst()
        .map(other -> List.of(message("refused.again", other.getCode())))
        .orElse(List.of());
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ProjectTracking.class, "project-tracking." + key, arguments);
  }
}
