package org.xianjie.core.kernel;

import java.util.List;
import org.xianjie.core.event.EventConsumer;
import org.xianjie.core.fact.FactProvider;
import org.xianjie.core.indicator.IndicatorProvider;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.core.security.Visibility;
import org.xianjie.core.workflow.WorkflowProvider;

/**
 * What behaves, contributed by the modules as OSGi services.
 *
 * @param workflows one per record type with a workflow
 * @param rules any number per record type
 * @param assignedScopes at most one per record type
 * @param visibilities what is hidden on top of the roles, any number per record type
 * @param factProviders at most one per fact code
 * @param indicators indicators of the modules
 * @param consumers event consumers
 */
public record Contributions(
    List<WorkflowProvider<?>> workflows,
    List<RecordRule<?>> rules,
    List<AssignedScope> assignedScopes,
    List<Visibility> visibilities,
    List<FactProvider> factProviders,
    List<IndicatorProvider> indicators,
    List<EventConsumer> consumers) {

  /** Copies the lists. */
  public Contributions {
    workflows = List.copyOf(workflows);
    rules = List.copyOf(rules);
    assignedScopes = List.copyOf(assignedScopes);
    visibilities = List.copyOf(visibilities);
    factProviders = List.copyOf(factProviders);
    indicators = List.copyOf(indicators);
    consumers = List.copyOf(consumers);
  }
}
