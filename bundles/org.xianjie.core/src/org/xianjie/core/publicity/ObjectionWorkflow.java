package org.xianjie.core.publicity;

import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/**
 * OPEN → ANSWERED, by somebody else than who published the notice. With the last open objection
 * answered the notice is RESOLVED.
 */
@Component(service = WorkflowProvider.class)
public final class ObjectionWorkflow implements WorkflowProvider<Objection> {
  private final Workflow<Objection, ObjectionState> workflow =
      Workflow.of(
          Objection.class, ObjectionState.class, ObjectionState.OPEN, ObjectionState.ANSWERED);

  /** Builds the table of actions. */
  public ObjectionWorkflow() {
    workflow
        .action("answer", Set.of(ObjectionState.OPEN), ObjectionState.ANSWERED)
        .asks(new ActionInput("result", FieldKind.CHOICE, ObjectionResult.class, true))
        .asks(ActionInput.text("answer"))
        .guard(ObjectionWorkflow::bySomebodyElse)
        .effect(ObjectionWorkflow::answer)
        .effect(ObjectionWorkflow::resolve);
  }

  private static Optional<Message> bySomebodyElse(ActionContext<Objection> context) {
    return context.caller().account().equals(context.record().getNotice().getCreatedBy())
        ? Optional.of(Message.of(Objection.class, "objection.refused.same.person"))
        : Optional.empty();
  }

  private static void answer(ActionContext<Objection> context) {
    Objection objection = context.record();
    objection.setResult(context.required("result", ObjectionResult.class));
    objection.setAnswer(context.required("answer", String.class));
    objection.setHandledBy(context.caller().account());
    objection.setAnsweredAt(context.at());
  }

  private static void resolve(ActionContext<Objection> context) {
    PublicNotice notice = context.record().getNotice();
    long others =
        context
            .session()
            .list(
                RecordQuery.of(Objection.class)
                    .where("notice", notice)
                    .where("state", ObjectionState.OPEN))
            .stream()
            .filter(other -> other != context.record())
            .count();
    if (others == 0 && notice.getState() == NoticeState.OBJECTED) {
      notice.setState(NoticeState.RESOLVED);
      context.events().publish("notice.resolved", notice, PublicNoticeWorkflow.payload(notice));
    }
  }

  @Override
  public Class<Objection> type() {
    return Objection.class;
  }

  @Override
  public Workflow<Objection, ?> workflow() {
    return workflow;
  }
}
