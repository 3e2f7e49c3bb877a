package org.xianjie.governance.project;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A milestone is reached today or before. */
@Component(service = RecordRule.class)
public final class ProjectMilestoneRule implements RecordRule<ProjectMilestone> {
  @Override
  public Class<ProjectMilestone> type() {
    return ProjectMilestone.class;
  }

  @Override
  public List<Message> check(RuleContext<ProjectMilestone> context) {
    ProjectMilestone milestone = context.record();
    return milestone.getDoneOn() != null
            && milestone.getDoneOn().isAfter(context.now().toLocalDate())
        ? List.of(message("refused.future", milestone.getDoneOn()))
        : List.of();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ProjectMilestone.class, "project-milestone." + key, arguments);
  }
}
