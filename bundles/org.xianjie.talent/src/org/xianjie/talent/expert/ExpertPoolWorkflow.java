package org.xianjie.talent.expert;

import java.util.EnumSet;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.text.Message;
import org.xianjie.core.todo.Todos;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;
import org.xianjie.talent.posting.DispatchPost;
import org.xianjie.talent.posting.PostState;

/** A former resident cadre accepts or refuses the offer; a refusal is recorded (TAL-R5). */
@Component(service = WorkflowProvider.class)
public final class ExpertPoolWorkflow implements WorkflowProvider<ExpertPoolMember> {
  private final Workflow<ExpertPoolMember, ExpertState> workflow = build();

  @Override
  public Class<ExpertPoolMember> type() {
    return ExpertPoolMember.class;
  }

  @Override
  public Workflow<ExpertPoolMember, ?> workflow() {
    return workflow;
  }

  private static Workflow<ExpertPoolMember, ExpertState> build() {
    Workflow<ExpertPoolMember, ExpertState> flow =
        Workflow.of(
            ExpertPoolMember.class, ExpertState.class, ExpertState.OFFERED, ExpertState.ACTIVE);

    flow.action("accept", EnumSet.of(ExpertState.OFFERED), ExpertState.ACTIVE)
        .guard(
            context ->
                context.record().getFields() == null || context.record().getCommitments() == null
                    ? Optional.of(Message.of(ExpertPoolMember.class, "expert.refused.commitments"))
                    : Optional.empty())
        .effect(ExpertPoolWorkflow::closeTerm);
    flow.action("refuse", EnumSet.of(ExpertState.OFFERED), ExpertState.REFUSED)
        .asks(ActionInput.text("reason"))
        .effect(ExpertPoolWorkflow::giveReason);
    flow.action("leave", EnumSet.of(ExpertState.ACTIVE), ExpertState.LEFT)
        .asks(ActionInput.text("reason"))
        .effect(ExpertPoolWorkflow::giveReason);
    return flow;
  }

  private static void giveReason(ActionContext<ExpertPoolMember> context) {
    context.record().setRefusalReason(context.required("reason", String.class));
    Todos.close(context.session(), context.record());
  }

  private static void closeTerm(ActionContext<ExpertPoolMember> context) {
    Todos.close(context.session(), context.record());
    String source = context.record().getSource();
    if (source != null) {
      context
          .session()
          .find(DispatchPost.class, source)
          .filter(post -> post.getState() == PostState.COMPLETED)
          .ifPresent(post -> post.setState(PostState.EXPERT_POOL));
    }
  }
}
