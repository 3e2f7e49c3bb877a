package org.xianjie.management.duty;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;
import org.xianjie.management.people.Actor;

/** DRAFT → COMMITTED, signed by the cadre himself (S0 §4.5.1). */
@Component(service = WorkflowProvider.class)
public final class DutyPostWorkflow implements WorkflowProvider<DutyPost> {
  private final Workflow<DutyPost, DutyPostState> workflow =
      Workflow.of(DutyPost.class, DutyPostState.class, DutyPostState.values());

  /** Builds the table of actions. */
  public DutyPostWorkflow() {
    workflow
        .action("commit", EnumSet.of(DutyPostState.DRAFT), DutyPostState.COMMITTED)
        .guard(DutyPostWorkflow::ownCommitment)
        .guard(DutyPostWorkflow::duties)
        .effect(context -> context.record().computeCommittedOn(context.at().toLocalDate()));
  }

  private static Optional<Message> ownCommitment(ActionContext<DutyPost> context) {
    return Actor.is(context.caller(), context.record().getCadre())
        ? Optional.empty()
        : refused("own");
  }

  private static Optional<Message> duties(ActionContext<DutyPost> context) {
    List<DutyPostItem> items =
        context.session().list(RecordQuery.of(DutyPostItem.class).where("post", context.record()));
    if (items.isEmpty()) {
      return refused("items");
    }
    boolean contactPost = context.record().getPostType().isContactPost();
    return contactPost && items.stream().noneMatch(DutyPostItem::isContactWork)
        ? refused("contact")
        : Optional.empty();
  }

  private static Optional<Message> refused(String key, Object... arguments) {
    return Optional.of(Message.of(DutyPost.class, "duty-post.refused." + key, arguments));
  }

  @Override
  public Class<DutyPost> type() {
    return DutyPost.class;
  }

  @Override
  public Workflow<DutyPost, ?> workflow() {
    return workflow;
  }
}
