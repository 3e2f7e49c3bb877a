package org.xianjie.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Opens the empty window at the size of the workbench and, when asked, notes the moment. */
final class EmptyWindowAdvisor extends WorkbenchWindowAdvisor {

  /** System property: the file that receives the time the window was painted, in epoch millis. */
  static final String OPENED_FILE = "org.xianjie.reference.opened";

  EmptyWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
    configurer.setInitialSize(new Point(1280, 800));
    configurer.setShowCoolBar(false);
    configurer.setShowStatusLine(false);
    configurer.setTitle("Reference");
  }

  @Override
  public void postWindowOpen() {
    String file = System.getProperty(OPENED_FILE);
    if (file == null) {
      return;
    }
    Shell shell = getWindowConfigurer().getWindow().getShell();
    shell.update();
    shell.getDisplay().asyncExec(() -> note(Path.of(file)));
  }

  private static void note(Path file) {
    try {
      Files.writeString(file, Long.toString(System.currentTimeMillis()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
