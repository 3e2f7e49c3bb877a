package org.xianjie.reference;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The floor of the start-up benchmark: a window of the platform with nothing of ours in it. */
public final class ReferenceApplication implements IApplication {

  @Override
  public Object start(IApplicationContext context) {
    Display display = PlatformUI.createDisplay();
    try {
      PlatformUI.createAndRunWorkbench(display, new Advisor());
      return EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench()
          .getDisplay()
          .asyncExec(
              () -> {
                if (PlatformUI.isWorkbenchRunning()) {
                  PlatformUI.getWorkbench().close();
                }
              });
    }
  }

  private static final class Advisor extends WorkbenchAdvisor {

    @Override
    public String getInitialWindowPerspectiveId() {
      return EmptyPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
        IWorkbenchWindowConfigurer configurer) {
      return new EmptyWindowAdvisor(configurer);
    }
  }
}
