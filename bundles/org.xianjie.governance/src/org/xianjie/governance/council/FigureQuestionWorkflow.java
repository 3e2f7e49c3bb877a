package org.xianjie.governance.council;

import java.util.EnumSet;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.publicity.PublicNotice;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** ASKED → ANSWERED → PUBLISHED (GOV-R9). */
@Component(service = WorkflowProvider.class)
public final class FigureQuestionWorkflow implements WorkflowProvider<FigureQuestion> {
  private final Workflow<FigureQuestion, QuestionState> workflow =
      Workflow.of(FigureQuestion.class, QuestionState.class, QuestionState.values());

  /** Builds the table of actions. */
  public FigureQuestionWorkflow() {
    workflow
        .action("answer", EnumSet.of(QuestionState.ASKED), QuestionState.ANSWERED)
        .asks(ActionInput.text("answer"))
        .effect(
            context -> {
              context.record().computeAnswer(context.required("answer", String.class));
              context.record().computeAnsweredOn(context.at().toLocalDate());
            });
    workflow
        .action("publish", EnumSet.of(QuestionState.ANSWERED), QuestionState.PUBLISHED)
        .asks(new ActionInput("notice", FieldKind.REFERENCE, PublicNotice.class, true))
        .guard(FigureQuestionWorkflow::published)
        .effect(c -> c.record().computeNotice(c.required("notice", PublicNotice.class)));
  }

  private static Optional<Message> published(ActionContext<FigureQuestion> context) {
    return context
        .input("notice", PublicNotice.class)
        .filter(n -> !VillageVote.isPublished(n, context.record().getRegionCode()))
        .flatMap(n -> refused("notice", n.getCode()));
  }

  private static Optional<Message> refused(String key, Object... arguments) {
    return Optional.of(
        Message.of(FigureQuestion.class, "figure-question.refused." + key, arguments));
  }

  @Override
  public Class<FigureQuestion> type() {
    return FigureQuestion.class;
  }

  @Override
  public Workflow<FigureQuestion, ?> workflow() {
    return workflow;
  }
}
