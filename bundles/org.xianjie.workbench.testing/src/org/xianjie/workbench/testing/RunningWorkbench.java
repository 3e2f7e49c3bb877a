package org.xianjie.workbench.testing;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.xianjie.workbench.session.WorkbenchSession;
import org.xianjie.workbench.shell.WorkbenchApplication;

/** The real application on a thread of its own, over a data folder of the test. */
public final class RunningWorkbench implements AutoCloseable {
  private static final String DATA = "xianjie.data";
  private static final String THEME = "cssTheme";
  private static final String RUNNING = "applicationRunning";
  private static final long PATIENCE = 60;

  private final CompletableFuture<Object> end = new CompletableFuture<>();
  private final AtomicBoolean displayMade = new AtomicBoolean();
  private final Thread thread;
  private final Desk desk = new Desk(this::display);

  private RunningWorkbench(Path folder) {
    System.setProperty(DATA, folder.toString());
    System.setProperty(THEME, "org.xianjie.workbench.theme");
    thread = new Thread(this::run, "workbench-under-test");
  }

  /** Starts the application; the test goes on at its sign-in. */
  public static RunningWorkbench start(Path folder) {
    RunningWorkbench running = new RunningWorkbench(folder);
    running.thread.start();
    return running;
  }

  private void run() {
    try {
      end.complete(new WorkbenchApplication().start(watched(service(IApplicationContext.class))));
    } catch (RuntimeException | LinkageError e) {
      end.completeExceptionally(e);
    }
  }

  /** The application says that it runs as soon as its display is made. */
  private IApplicationContext watched(IApplicationContext context) {
    return (IApplicationContext)
        Proxy.newProxyInstance(
            RunningWorkbench.class.getClassLoader(),
            new Class<?>[] {IApplicationContext.class},
            (proxy, method, arguments) -> {
              if (RUNNING.equals(method.getName())) {
                displayMade.set(true);
              }
              return method.invoke(context, arguments);
            });
  }

  /** Returns the display; null until it is made. */
  private Display display() {
    if (end.isCompletedExceptionally()) {
      throw new AssertionError("The application ended", end.exceptionNow());
    }
    return displayMade.get() ? Display.findDisplay(thread) : null;
  }

  /** Returns what works on its windows. */
  public Desk desk() {
    return desk;
  }

  /** Returns the session of the person who signed in. */
  public WorkbenchSession session() {
    return service(WorkbenchSession.class);
  }

  @Override
  public void close() {
    Display display = end.isDone() ? null : display();
    if (display != null && !display.isDisposed()) {
      display.asyncExec(RunningWorkbench::leave);
    }
    try {
      end.get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("The application did not end well", e);
    }
  }

  private static void leave() {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().close();
    } else {
      for (var shell : Display.getCurrent().getShells()) {
        shell.close();
      }
    }
  }

  private static <S> S service(Class<S> type) {
    BundleContext context = FrameworkUtil.getBundle(RunningWorkbench.class).getBundleContext();
    ServiceReference<S> reference = context.getServiceReference(type);
    if (reference == null) {
      throw new AssertionError("No service " + type.getName());
    }
    return context.getService(reference);
  }
}
