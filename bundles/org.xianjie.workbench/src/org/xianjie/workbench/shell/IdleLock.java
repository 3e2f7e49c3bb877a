package org.xianjie.workbench.shell;

import java.time.Duration;
import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.xianjie.core.security.Permissions;
import org.xianjie.workbench.session.IdleWatch;
import org.xianjie.workbench.session.WorkbenchSession;

/** Covers the window and asks for the password after {@code P-SESSION-MINUTES} without input. */
final class IdleLock {
  private static final int[] TOUCHES = {SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel};

  private final Display display;
  private final WorkbenchSession session;
  private final IdleWatch watch;

  private IdleLock(Display display, WorkbenchSession session, IdleWatch watch) {
    this.display = display;
    this.session = session;
    this.watch = watch;
  }

  /** Begins to watch the display of a session. */
  static void watch(Display display, WorkbenchSession session) {
    LocalDate today = session.kernel().clock().now().toLocalDate();
    int minutes =
        session.kernel().parameters().integer("P-SESSION-MINUTES", Permissions.EVERYWHERE, today);
    IdleWatch watch = new IdleWatch(Duration.ofMinutes(Math.max(1, minutes)), System::nanoTime);
    IdleLock lock = new IdleLock(display, session, watch);
    for (int touch : TOUCHES) {
      display.addFilter(touch, event -> watch.touched());
    }
    lock.look();
  }

  private void look() {
    if (watch.left().isZero()) {
      lock();
      watch.touched();
    }
    display.timerExec(Math.toIntExact(watch.left().toMillis()) + 1, this::look);
  }

  private void lock() {
    if (PlatformUI.isWorkbenchRunning()) {
      IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
      if (windows.length > 0 && !windows[0].getShell().isDisposed()) {
        new LockDialog(windows[0].getShell(), session).open();
      }
    }
  }
}
