package org.xianjie.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The headless application: runs one verb and ends. Asked to stop (Ctrl-C), it lets the verb give
 * up its transaction first.
 */
public final class CommandApplication implements IApplication {
  private static final long LONGEST_STOP_SECONDS = 30;

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean cancelled;

  @Override
  public Object start(IApplicationContext application) {
    try {
      application.applicationRunning();
      String[] words =
          (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
      var context = FrameworkUtil.getBundle(CommandApplication.class).getBundleContext();
      return new CommandLine(
              Console.system(),
              new OsgiServices(context).services(),
              System.getenv(),
              () -> cancelled,
              language())
          .run(List.of(words));
    } finally {
      ended.countDown();
    }
  }

  @Override
  public void stop() {
    cancelled = true;
    try {
      ended.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Locale language() {
    return "en".equals(System.getProperty("osgi.nl")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }
}
