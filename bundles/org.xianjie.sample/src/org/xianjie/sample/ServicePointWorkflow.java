package org.xianjie.sample;

import static org.xianjie.sample.ServicePointState.CLOSED;
import static org.xianjie.sample.ServicePointState.OPEN;
import static org.xianjie.sample.ServicePointState.PLANNED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xianjie.core.region.Region;
import org.xianjie.core.text.Message;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** PLANNED → OPEN → CLOSED. A point may open only in an administrative village. */
@Component(service = WorkflowProvider.class)
public final class ServicePointWorkflow implements WorkflowProvider<ServicePoint> {
  private final Workflow<ServicePoint, ServicePointState> workflow =
      Workflow.of(ServicePoint.class, ServicePointState.class, PLANNED, OPEN, CLOSED);

  /** Builds the table of actions. */
  public ServicePointWorkflow() {
    workflow
        .action("open", EnumSet.of(PLANNED), OPEN)
        .guard(ServicePointWorkflow::onlyInVillages)
        .effect(context -> context.record().opened(context.at().toLocalDate()))
        .effect(
            context -> context.events().publish("servicePoint.opened", context.record(), Map.of()));
    workflow.action("close", EnumSet.of(OPEN), CLOSED).asks(ActionInput.text("reason"));
  }

  private static Optional<Message> onlyInVillages(ActionContext<ServicePoint> context) {
    String code = context.record().getRegionCode();
    boolean village =
        context
            .session()
            .find(Region.class, code)
            .filter(Region::isAdministrativeVillage)
            .isPresent();
    return village
        ? Optional.empty()
        : Optional.of(Message.of(ServicePoint.class, "service-point.refused.community", code));
  }

  @Override
  public Class<ServicePoint> type() {
    return ServicePoint.class;
  }

  @Override
  public Workflow<ServicePoint, ?> workflow() {
    return workflow;
  }
}
