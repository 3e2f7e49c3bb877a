package org.xianjie.core.privacy;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.RuleContext;
import org.xianjie.core.text.Message;
import org.xianjie.core.todo.Todo;
import org.xianjie.core.todo.TodoState;

/** An incident puts the notification into the in-tray of the region at once. */
@Component(service = RecordRule.class)
public final class BreachIncidentRule implements RecordRule<BreachIncident> {
  private static final String OWNER_PREFIX = "ORG-";

  @Override
  public Class<BreachIncident> type() {
    return BreachIncident.class;
  }

  @Override
  public List<Message> check(RuleContext<BreachIncident> context) {
    BreachIncident incident = context.record();
    return incident.getNoticedAt().isAfter(context.now())
        ? List.of(
            Message.of(
                BreachIncidentRule.class, "refused.incident.future", incident.getNoticedAt()))
        : List.of();
  }

  @Override
  public void created(RuleContext<BreachIncident> context) {
    BreachIncident incident = context.record();
    Todo todo = new Todo();
    todo.setOwner(OWNER_PREFIX + incident.getRegion().getCode());
    todo.setKind("breach-incident.action.notify");
    todo.setSubjectType("breach-incident");
    todo.setSubjectCode(incident.getCode());
    todo.setRegion(incident.getRegion());
    todo.setDue(context.now().toLocalDate());
    todo.setState(TodoState.OPEN);
    context.session().add(todo);
  }
}
