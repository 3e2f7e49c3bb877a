package org.xianjie.workbench.shell;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceRegistration;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.kernel.SystemTask;
import org.xianjie.workbench.session.Background;
import org.xianjie.workbench.session.OpenSession;
import org.xianjie.workbench.session.Problems;
import org.xianjie.workbench.session.SystemJob;
import org.xianjie.workbench.session.WorkbenchSession;
import org.xianjie.workbench.signin.Entrance;

/**
 * The window: sign-in first, then the workbench. {@code -Dxianjie.data} names the data folder,
 * {@code -Dxianjie.signin.user} an account that signs in by itself with the password in the
 * environment variable {@code XIANJIE_PASSWORD} (demo).
 */
public final class WorkbenchApplication implements IApplication {
  private static final String DATA = "xianjie.data";
  private static final String KEYS = "org.xianjie.workbench.keys";

  @Override
  public Object start(IApplicationContext context) {
    Locale locale = Locale.forLanguageTag(Platform.getNL().replace('_', '-'));
    Locale.setDefault(locale);
    Display display = PlatformUI.createDisplay();
    display.setErrorHandler(Problems.errorHandler(locale));
    try {
      context.applicationRunning();
      Entrance entrance = new Entrance(display, folder(), locale);
      Optional<SignedIn> signedIn = entrance.enter();
      if (signedIn.isEmpty()) {
        return EXIT_OK;
      }
      try (SignedIn open = signedIn.get()) {
        return runWorkbench(display, open);
      }
    } finally {
      display.dispose();
    }
  }

  private static Integer runWorkbench(Display display, SignedIn open) {
    Problems problems = new Problems(open.caller().locale());
    Background background =
        new Background(display, problem -> problems.show(display.getActiveShell(), problem));
    OpenSession session = new OpenSession(open, background);
    BundleContext bundle = FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext();
    ServiceRegistration<WorkbenchSession> registration =
        bundle.registerService(WorkbenchSession.class, session, null);
    // The platform reads its key bindings before it asks the advisor for anything.
    PlatformUI.getPreferenceStore()
        .setDefault(IWorkbenchPreferenceConstants.KEY_CONFIGURATION_ID, KEYS);
    try (SystemJob work = new SystemJob(() -> tasks(bundle), open)) {
      work.begin();
      IdleLock.watch(display, session);
      int code = PlatformUI.createAndRunWorkbench(display, new ShellAdvisor(session));
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } finally {
      registration.unregister();
      session.close();
    }
  }

  private static Collection<SystemTask> tasks(BundleContext bundle) {
    try {
      return bundle.getServiceReferences(SystemTask.class, null).stream()
          .sorted()
          .map(bundle::getService)
          .toList();
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("Without a filter there is no wrong one", e);
    }
  }

  private static Path folder() {
    String named = System.getProperty(DATA);
    return named == null
        ? Path.of(System.getProperty("user.home"), ".local", "share", "xianjie")
        : Path.of(named);
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      IWorkbench workbench = PlatformUI.getWorkbench();
      workbench.getDisplay().syncExec(workbench::close);
    }
  }
}
