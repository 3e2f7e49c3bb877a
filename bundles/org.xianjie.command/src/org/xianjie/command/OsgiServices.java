package org.xianjie.command;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;
import org.xianjie.core.algorithm.Algorithm;
import org.xianjie.core.kernel.DatabaseSetup;
import org.xianjie.core.kernel.DemoGenerator;
import org.xianjie.core.kernel.SignIn;
import org.xianjie.core.kernel.SystemTask;
import org.xianjie.core.module.ModuleRegistry;
import org.xianjie.core.store.StoreOpener;
import org.xianjie.core.store.StoreUnavailable;
import org.xianjie.core.text.Message;
import org.xianjie.reporting.catalogue.ReportCatalogue;
import org.xianjie.reporting.engine.ReportEngine;

/** Finds services of the running product when a verb asks for them. */
final class OsgiServices {
  private static final long LONGEST_WAIT_MILLISECONDS = 10_000;

  private final BundleContext context;

  OsgiServices(BundleContext context) {
    this.context = context;
  }

  Services services() {
    return new Services(
        () -> required(StoreOpener.class),
        () -> required(SignIn.class),
        () -> required(DatabaseSetup.class),
        () -> required(ModuleRegistry.class).modules(),
        () -> present(DemoGenerator.class),
        () -> all(SystemTask.class),
        () -> required(ReportCatalogue.class),
        () -> required(ReportEngine.class),
        () -> all(Algorithm.class),
        () -> new BundleCheck(context).run());
  }

  private <S> Optional<S> present(Class<S> type) {
    return Optional.ofNullable(context.getServiceReference(type)).map(context::getService);
  }

  private <S> List<S> all(Class<S> type) {
    try {
      return context.getServiceReferences(type, null).stream()
          .sorted()
          .map(context::getService)
          .toList();
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("Without a filter there is no wrong one", e);
    }
  }

  private <S> S required(Class<S> type) {
    ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
    tracker.open();
    try {
      S service = tracker.waitForService(LONGEST_WAIT_MILLISECONDS);
      if (service == null) {
        throw new StoreUnavailable(
            StoreUnavailable.Cause.DAMAGED,
            Message.of(OsgiServices.class, "service.missing", type.getName()));
      }
      return service;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + type, e);
    }
  }
}
