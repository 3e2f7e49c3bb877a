package org.xianjie.core.todo;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** OPEN → DONE, by a person who may act or by the module that finds the matter settled. */
@Component(service = WorkflowProvider.class)
public final class TodoWorkflow implements WorkflowProvider<Todo> {
  private final Workflow<Todo, TodoState> workflow =
      Workflow.of(Todo.class, TodoState.class, TodoState.OPEN, TodoState.DONE);

  /** Builds the table of actions. */
  public TodoWorkflow() {
    workflow.action("finish", Set.of(TodoState.OPEN), TodoState.DONE);
  }

  @Override
  public Class<Todo> type() {
    return Todo.class;
  }

  @Override
  public Workflow<Todo, ?> workflow() {
    return workflow;
  }
}
