package org.xianjie.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.xianjie.core.kernel.Contributions;
import org.xianjie.core.kernel.CoreRules;
import org.xianjie.core.kernel.CoreWorkflows;
import org.xianjie.core.kernel.DatabaseSetup;
import org.xianjie.core.kernel.DefaultKernelFactory;
import org.xianjie.core.kernel.KernelFactory;
import org.xianjie.core.kernel.SignIn;
import org.xianjie.core.module.ClassPathModules;
import org.xianjie.core.module.ModuleRegistry;
import org.xianjie.core.module.Modules;
import org.xianjie.core.store.StoreOpener;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.core.workflow.WorkflowProvider;

/**
 * The services that open databases: those of the running platform or, on a plain class path, new
 * ones with the rules of the core.
 */
public final class TestPlatform {
  private static final String OPENER = "org.xianjie.persistence.opening.EmbeddedStoreOpener";
  private static final String POLICY = "org.xianjie.persistence.key.KeyPolicy";

  private TestPlatform() {}

  /** Returns the installed modules. */
  public static Modules modules() {
    return isRunning()
        ? service(ModuleRegistry.class).modules()
        : ClassPathModules.read(TestPlatform.class.getClassLoader());
  }

  /** Returns what creates and opens databases. */
  public static StoreOpener opener() {
    return isRunning() ? service(StoreOpener.class) : plainOpener();
  }

  /** Returns what signs people in. */
  public static SignIn signIn() {
    return signIn(List.of());
  }

  /**
   * Returns what signs people in.
   *
   * @param more workflows beside those of the core that a running platform would find by itself
   */
  public static SignIn signIn(List<WorkflowProvider<?>> more) {
    return isRunning() ? service(SignIn.class) : new SignIn(plainOpener(), plainFactory(more));
  }

  /** Returns what fills new databases. */
  public static DatabaseSetup setup() {
    return isRunning() ? service(DatabaseSetup.class) : new DatabaseSetup(plainOpener());
  }

  private static boolean isRunning() {
    return FrameworkUtil.getBundle(TestPlatform.class) != null;
  }

  private static KernelFactory plainFactory(List<WorkflowProvider<?>> more) {
    List<WorkflowProvider<?>> workflows = new ArrayList<>(CoreWorkflows.all());
    workflows.addAll(more);
    return new DefaultKernelFactory(
        modules(),
        new Contributions(
            workflows, CoreRules.all(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  /** Nobody may depend on the persistence bundle, so its classes are found by name. */
  private static StoreOpener plainOpener() {
    try {
      Class<?> policy = Class.forName(POLICY);
      Supplier<Modules> modules = TestPlatform::modules;
      return (StoreOpener)
          Class.forName(OPENER)
              .getConstructor(Supplier.class, BusinessClock.class, policy)
              .newInstance(
                  modules, BusinessClock.system(), policy.getMethod("standard").invoke(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The persistence bundle is not on the class path", e);
    }
  }

  private static <S> S service(Class<S> type) {
    Bundle bundle = FrameworkUtil.getBundle(TestPlatform.class);
    BundleContext context = bundle.getBundleContext();
    ServiceReference<S> reference = context.getServiceReference(type);
    if (reference == null) {
      throw new IllegalStateException("No service " + type.getName());
    }
    return context.getService(reference);
  }
}
