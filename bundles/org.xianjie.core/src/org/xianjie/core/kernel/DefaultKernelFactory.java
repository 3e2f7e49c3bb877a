package org.xianjie.core.kernel;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xianjie.core.calendar.DefaultCalendarService;
import org.xianjie.core.document.Attachments;
import org.xianjie.core.event.DefaultEventDelivery;
import org.xianjie.core.event.EventConsumer;
import org.xianjie.core.event.OutboxSink;
import org.xianjie.core.fact.FactProvider;
import org.xianjie.core.fact.Facts;
import org.xianjie.core.indicator.DefaultIndicatorService;
import org.xianjie.core.indicator.IndicatorProvider;
import org.xianjie.core.module.ModuleContribution;
import org.xianjie.core.module.ModuleRegistry;
import org.xianjie.core.module.Modules;
import org.xianjie.core.parameter.DefaultParameters;
import org.xianjie.core.record.DefaultRecordService;
import org.xianjie.core.record.RecordCatalogue;
import org.xianjie.core.record.RecordRule;
import org.xianjie.core.record.Surroundings;
import org.xianjie.core.security.Access;
import org.xianjie.core.security.AssignedScope;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.security.RoleCatalogue;
import org.xianjie.core.security.Visibility;
import org.xianjie.core.store.CountedStore;
import org.xianjie.core.store.Store;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.core.workflow.WorkflowProvider;

/** Assembles the kernel from the contributions that OSGi, or a plain test, hands in. */
@Component(service = KernelFactory.class)
public final class DefaultKernelFactory implements KernelFactory {
  private final Modules modules;
  private final Contributions contributions;

  /** Creates the factory from services. */
  @Activate
  @SuppressWarnings("rawtypes")
  public DefaultKernelFactory(
      @Reference ModuleRegistry modules,
      @Reference(
              service = WorkflowProvider.class,
              cardinality = ReferenceCardinality.MULTIPLE,
              policyOption = ReferencePolicyOption.GREEDY)
          List<WorkflowProvider> workflows,
      @Reference(
              service = RecordRule.class,
              cardinality = ReferenceCardinality.MULTIPLE,
              policyOption = ReferencePolicyOption.GREEDY)
          List<RecordRule> rules,
      @Reference(
              service = AssignedScope.class,
              cardinality = ReferenceCardinality.MULTIPLE,
              policyOption = ReferencePolicyOption.GREEDY)
          List<AssignedScope> assignedScopes,
      @Reference(
              service = Visibility.class,
              cardinality = ReferenceCardinality.MULTIPLE,
              policyOption = ReferencePolicyOption.GREEDY)
          List<Visibility> visibilities,
      @Reference(
              service = FactProvider.class,
              cardinality = ReferenceCardinality.MULTIPLE,
              policyOption = ReferencePolicyOption.GREEDY)
          List<FactProvider> factProviders,
      @Reference(
              service = IndicatorProvider.class,
              cardinality = ReferenceCardinality.MULTIPLE,
              policyOption = ReferencePolicyOption.GREEDY)
          List<IndicatorProvider> indicators,
      @Reference(
              service = EventConsumer.class,
              cardinality = ReferenceCardinality.MULTIPLE,
              policyOption = ReferencePolicyOption.GREEDY)
          List<EventConsumer> consumers) {
    this(
        modules.modules(),
        new Contributions(
            workflows.stream().<WorkflowProvider<?>>map(w -> w).toList(),
            rules.stream().<RecordRule<?>>map(r -> r).toList(),
            assignedScopes,
            visibilities,
            factProviders,
            indicators,
            consumers));
  }

  /** Creates the factory without OSGi. */
  public DefaultKernelFactory(Modules modules, Contributions contributions) {
    this.modules = modules;
    this.contributions = contributions;
  }

  @Override
  public Kernel create(Store opened, BusinessClock clock) {
    CountedStore store = new CountedStore(opened);
    RecordCatalogue catalogue = modules.catalogue();
    DefaultParameters parameters = new DefaultParameters(store);
    Access access =
        new Access(
            roles(),
            contributions.assignedScopes(),
            contributions.visibilities(),
            () -> clock.utc().minusDays(days("P-OWN-ENTRY-DAYS", parameters, clock)));
    DefaultCalendarService calendar = new DefaultCalendarService(store, access, clock);
    Facts facts = new Facts(contributions.factProviders());
    Surroundings surroundings =
        new Surroundings(
            clock, calendar, parameters, facts, session -> new OutboxSink(session, clock));
    return new Kernel(
        modules,
        store,
        clock,
        access,
        new DefaultRecordService(
            catalogue,
            store,
            access,
            surroundings,
            contributions.rules(),
            contributions.workflows()),
        calendar,
        parameters,
        facts,
        new DefaultIndicatorService(
            store, access, clock, calendar, parameters, facts, contributions.indicators()),
        new DefaultEventDelivery(
            store,
            contributions.consumers(),
            () -> clock.now().minusDays(days("P-EVENT-DAYS", parameters, clock))),
        new Attachments(store, access, parameters, clock));
  }

  private static int days(String code, DefaultParameters parameters, BusinessClock clock) {
    return parameters.integer(code, Permissions.EVERYWHERE, clock.now().toLocalDate());
  }

  private RoleCatalogue roles() {
    List<URL> files =
        modules.contributions().stream()
            .map(ModuleContribution::roles)
            .filter(Objects::nonNull)
            .toList();
    return RoleCatalogue.read(files);
  }
}
