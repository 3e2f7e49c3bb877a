package org.xianjie.core.privacy;

import static org.xianjie.core.privacy.RightsRequestState.ANSWERED;
import static org.xianjie.core.privacy.RightsRequestState.DECLINED;
import static org.xianjie.core.privacy.RightsRequestState.IN_PROGRESS;
import static org.xianjie.core.privacy.RightsRequestState.RECEIVED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/**
 * RECEIVED → IN_PROGRESS → ANSWERED or DECLINED, by somebody else than who took the request down.
 * The answer to an ERASE erases.
 */
@Component(service = WorkflowProvider.class)
public final class RightsRequestWorkflow implements WorkflowProvider<RightsRequest> {
  private final Workflow<RightsRequest, RightsRequestState> workflow =
      Workflow.of(
          RightsRequest.class, RightsRequestState.class, RECEIVED, IN_PROGRESS, ANSWERED, DECLINED);

  /** Builds the table of actions. */
  public RightsRequestWorkflow() {
    workflow.action("start", EnumSet.of(RECEIVED), IN_PROGRESS);
    workflow
        .action("answer", EnumSet.of(RECEIVED, IN_PROGRESS), ANSWERED)
        .asks(ActionInput.text("answer"))
        .guard(RightsRequestWorkflow::bySomebodyElse)
        .effect(context -> answered(context, "answer"))
        .effect(RightsRequestWorkflow::erase);
    workflow
        .action("decline", EnumSet.of(RECEIVED, IN_PROGRESS), DECLINED)
        .asks(ActionInput.text("reason"))
        .guard(RightsRequestWorkflow::bySomebodyElse)
        .effect(context -> answered(context, "reason"));
  }

  private static Optional<Message> bySomebodyElse(ActionContext<RightsRequest> context) {
    return context.caller().account().equals(context.record().getCreatedBy())
        ? Optional.of(Message.of(RightsRequest.class, "rights-request.refused.same.person"))
        : Optional.empty();
  }

  private static void answered(ActionContext<RightsRequest> context, String input) {
    context
        .record()
        .answered(context.required(input, String.class), context.at(), context.caller().account());
  }

  private static void erase(ActionContext<RightsRequest> context) {
    RightsRequest request = context.record();
    if (request.getKind() != RightsRequestKind.ERASE) {
      return;
    }
    AbstractRecord subject;
    if (request.getHousehold() == null) {
      subject = request.getPerson();
      Erasure.erase(context.session(), request.getPerson());
    } else {
      subject = request.getHousehold();
      Erasure.erase(context.session(), request.getHousehold());
    }
    context.events().publish("privacy.erased", subject, Map.of("request", request.getCode()));
  }

  @Override
  public Class<RightsRequest> type() {
    return RightsRequest.class;
  }

  @Override
  public Workflow<RightsRequest, ?> workflow() {
    return workflow;
  }
}
