package org.xianjie.organization.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** Self-assessment, acceptance or failure, re-check (domain.md §4.2). */
@Component(service = WorkflowProvider.class)
public final class StandardAcceptanceWorkflow implements WorkflowProvider<StandardAcceptance> {
  private final Workflow<StandardAcceptance, AcceptanceState> workflow = build();

  @Override
  public Class<StandardAcceptance> type() {
    return StandardAcceptance.class;
  }

  @Override
  public Workflow<StandardAcceptance, ?> workflow() {
    return workflow;
  }

  private static Workflow<StandardAcceptance, AcceptanceState> build() {
    Workflow<StandardAcceptance, AcceptanceState> flow =
        Workflow.of(
            StandardAcceptance.class,
            AcceptanceState.class,
            AcceptanceState.PLANNED,
            AcceptanceState.SELF_ASSESSED,
            AcceptanceState.ACCEPTED);

    Set<AcceptanceState> assessed =
        EnumSet.of(AcceptanceState.SELF_ASSESSED, AcceptanceState.RECHECK);
    flow.action("selfAssess", EnumSet.of(AcceptanceState.PLANNED), AcceptanceState.SELF_ASSESSED)
        .guard(StandardAcceptanceWorkflow::isAssessed);
    flow.action("accept", assessed, AcceptanceState.ACCEPTED)
        .guard(StandardAcceptanceWorkflow::isAssessed)
        .guard(StandardAcceptanceWorkflow::isMet)
        .effect(context -> decide(context, null));
    flow.action("fail", assessed, AcceptanceState.FAILED)
        .asks(ActionInput.text("reason"))
        .effect(context -> decide(context, context.required("reason", String.class)));
    flow.action("recheck", EnumSet.of(AcceptanceState.FAILED), AcceptanceState.RECHECK);
    return flow;
  }

  private static Optional<Message> isAssessed(ActionContext<StandardAcceptance> context) {
    Map<String, AcceptanceFinding> findings =
        Checklist.findings(context.session(), context.record());
    long missing =
        items(context).stream().filter(item -> !findings.containsKey(item.getCode())).count();
    return missing == 0 ? Optional.empty() : reason("standard-acceptance.refused.items", missing);
  }

  private static Optional<Message> isMet(ActionContext<StandardAcceptance> context) {
    Map<String, AcceptanceFinding> findings =
        Checklist.findings(context.session(), context.record());
    List<String> unmet =
        items(context).stream()
            .filter(item -> findings.containsKey(item.getCode()))
            .filter(item -> !findings.get(item.getCode()).isMet())
            .map(ChecklistItem::getTitle)
            .toList();
    return unmet.isEmpty()
        ? Optional.empty()
        : reason("standard-acceptance.refused.unmet", unmet.size(), String.join(" · ", unmet));
  }

  private static List<ChecklistItem> items(ActionContext<StandardAcceptance> context) {
    return Checklist.items(context.session(), context.record(), context.at().toLocalDate());
  }

  private static void decide(ActionContext<StandardAcceptance> context, String gaps) {
    StandardAcceptance acceptance = context.record();
    acceptance.setAcceptedBy(context.caller().account());
    acceptance.setDecidedOn(context.at().toLocalDate());
    acceptance.setGaps(gaps);
    context
        .events()
        .publish(
            "branch.std.result",
            acceptance.getBranch(),
            Map.of(
                "year",
                String.valueOf(acceptance.getYear()),
                "result",
                gaps == null ? "PASS" : "FAIL"));
  }

  private static Optional<Message> reason(String key, Object... arguments) {
    return Optional.of(Message.of(StandardAcceptance.class, key, arguments));
  }
}
