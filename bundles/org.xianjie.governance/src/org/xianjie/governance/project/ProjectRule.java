package org.xianjie.governance.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;

/** A project holds the gates of its state however it was saved: form, file, package (GOV-R1). */
@Component(service = RecordRule.class)
public final class ProjectRule implements RecordRule<Project> {
  @Override
  public Class<Project> type() {
    return Project.class;
  }

  @Override
  public List<Message> check(RuleContext<Project> context) {
    Project project = context.record();
    ProjectGates gates = new ProjectGates(context.session(), project, context.now().toLocalDate());
    List<Message> problems = new ArrayList<>(gates.problems());
    if (project.getState() != ProjectState.CHANGED
        && gates.needsNewResolution(project.getBudget())) {
      problems.add(
          Message.of(
              Project.class,
              "project.refused.changed",
              Message.of(Project.class, "project.action.change")));
    }
    return problems;
  }

  @Override
  public void created(RuleContext<Project> context) {
    if (context.record().getState() != ProjectState.IDEA) {
      context
          .events()
          .publish(
              "project.stateChanged",
              context.record(),
              Map.of("state", context.record().getState().name()));
    }
  }
}
