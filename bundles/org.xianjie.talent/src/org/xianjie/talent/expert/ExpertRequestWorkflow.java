package org.xianjie.talent.expert;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** Answered or refused with a reason, then rated by who asked (S2 H3¶3). */
@Component(service = WorkflowProvider.class)
public final class ExpertRequestWorkflow implements WorkflowProvider<ExpertRequest> {
  private final Workflow<ExpertRequest, ConsultationState> workflow = build();

  @Override
  public Class<ExpertRequest> type() {
    return ExpertRequest.class;
  }

  @Override
  public Workflow<ExpertRequest, ?> workflow() {
    return workflow;
  }

  private static Workflow<ExpertRequest, ConsultationState> build() {
    Workflow<ExpertRequest, ConsultationState> flow =
        Workflow.of(
            ExpertRequest.class,
            ConsultationState.class,
            ConsultationState.OPEN,
            ConsultationState.ANSWERED,
            ConsultationState.RATED);

    flow.action("answer", EnumSet.of(ConsultationState.OPEN), ConsultationState.ANSWERED)
        .asks(ActionInput.text("answer"))
        .effect(context -> context.record().setAnswer(context.required("answer", String.class)));
    flow.action("refuse", EnumSet.of(ConsultationState.OPEN), ConsultationState.REFUSED)
        .asks(ActionInput.text("reason"))
        .effect(context -> context.record().setAnswer(context.required("reason", String.class)));
    flow.action("rate", EnumSet.of(ConsultationState.ANSWERED), ConsultationState.RATED)
        .asks(new ActionInput("rating", FieldKind.INTEGER, Integer.class, true))
        .guard(ExpertRequestWorkflow::isInRange)
        .effect(ExpertRequestWorkflow::rate);
    return flow;
  }

  private static final int MOST = 5;

  private static Optional<Message> isInRange(ActionContext<ExpertRequest> context) {
    if (context.isPreview()) {
      return Optional.empty();
    }
    int rating = rating(context);
    return rating >= 1 && rating <= MOST
        ? Optional.empty()
        : Optional.of(Message.of(ExpertRequest.class, "expert-request.refused.rating"));
  }

  private static int rating(ActionContext<ExpertRequest> context) {
    return context.required("rating", Number.class).intValue();
  }

  private static void rate(ActionContext<ExpertRequest> context) {
    ExpertRequest request = context.record();
    request.setRating(rating(context));
    List<Integer> all =
        context
            .session()
            .list(RecordQuery.of(ExpertRequest.class).where("expert", request.getExpert()))
            .stream()
            .map(ExpertRequest::getRating)
            .filter(Objects::nonNull)
            .toList();
    int sum = all.stream().mapToInt(Integer::intValue).sum();
    request.getExpert().setRating((20 * sum + all.size()) / (2 * all.size()));
  }
}
