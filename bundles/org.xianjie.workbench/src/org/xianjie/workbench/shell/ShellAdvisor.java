package org.xianjie.workbench.shell;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.xianjie.workbench.session.Problems;
import org.xianjie.workbench.session.WorkbenchSession;

/** Configures the workbench: our keys only, window and sizes restored, errors in our words. */
final class ShellAdvisor extends WorkbenchAdvisor {
  private static final int PULSE = 20;

  private final WorkbenchSession session;
  private final Problems problems;
  private boolean started;

  ShellAdvisor(WorkbenchSession session) {
    this.session = session;
    this.problems = new Problems(session.locale());
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    configurer.setSaveAndRestore(true);
    configurer.setExitOnLastWindowClose(true);
    var preferences = PlatformUI.getPreferenceStore();
    preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
  }

  @Override
  public void preStartup() {
    pulse(Display.getCurrent());
  }

  /**
   * Keeps the loop alive in which the platform waits for its first window: SWT on GTK may lose a
   * wake-up from another thread, and the window would appear only with the next event, seconds
   * later.
   */
  private void pulse(Display display) {
    if (!started) {
      display.timerExec(PULSE, () -> pulse(display));
    }
  }

  @Override
  public void postStartup() {
    started = true;
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return WorkbenchPerspective.ID;
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
      IWorkbenchWindowConfigurer configurer) {
    return new ShellWindowAdvisor(configurer, session);
  }

  @Override
  public void eventLoopException(Throwable exception) {
    Exception problem =
        exception instanceof Exception known ? known : new IllegalStateException(exception);
    problems.show(Display.getCurrent().getActiveShell(), problem);
  }
}
