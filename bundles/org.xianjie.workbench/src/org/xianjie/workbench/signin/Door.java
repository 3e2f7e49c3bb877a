package org.xianjie.workbench.signin;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.xianjie.core.kernel.DatabaseSetup;
import org.xianjie.core.kernel.DemoGenerator;
import org.xianjie.core.kernel.FirstRun;
import org.xianjie.core.kernel.SignIn;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.store.StoreOpener;

/** The services behind the sign-in, waited for in the background. */
final class Door {
  private static final long PATIENCE = 60_000;
  private static final int DEMO_HOUSEHOLDS = 600;
  private static final int DEMO_MONTHS = 18;

  private final Path folder;
  private final Locale locale;

  Door(Path folder, Locale locale) {
    this.folder = folder;
    this.locale = locale;
  }

  Path folder() {
    return folder;
  }

  /** Returns the accounts of the folder; empty when it holds no database. */
  List<String> accounts() throws InterruptedException {
    StoreOpener opener = service(StoreOpener.class);
    return opener.exists(folder) ? opener.accounts(folder) : List.of();
  }

  SignedIn open(String account, char[] password) throws InterruptedException {
    return service(SignIn.class).open(folder, account, password, locale);
  }

  /** Creates the database and returns the recovery key. */
  String create(FirstRun run) throws InterruptedException {
    return service(DatabaseSetup.class).create(folder, run);
  }

  /** Tells whether a demo county can be made. */
  boolean hasDemo() {
    BundleContext context = FrameworkUtil.getBundle(Door.class).getBundleContext();
    return context.getServiceReference(DemoGenerator.class) != null;
  }

  /** Fills a new database with the demo county; its accounts get the administrator's password. */
  void fillDemo(FirstRun run, Consumer<String> progress) throws InterruptedException {
    try (SignedIn administrator = open(run.administrator(), run.password())) {
      DemoGenerator.Size size =
          new DemoGenerator.Size(DEMO_HOUSEHOLDS, DEMO_MONTHS, run.password());
      service(DemoGenerator.class).generate(administrator, size, progress);
    }
  }

  private static <S> S service(Class<S> type) throws InterruptedException {
    BundleContext context = FrameworkUtil.getBundle(Door.class).getBundleContext();
    ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
    tracker.open();
    try {
      S found = tracker.waitForService(PATIENCE);
      if (found == null) {
        throw new IllegalStateException("No service " + type.getName());
      }
      return found;
    } finally {
      tracker.close();
    }
  }
}
