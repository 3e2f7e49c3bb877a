package org.xianjie.workbench.signin;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.xianjie.core.kernel.SignedIn;

/**
 * The way in: sign-in, or the first-run page where the folder holds no database. The window for it
 * is on the screen before the services are asked.
 */
public final class Entrance {
  private final Display display;
  private final Path folder;
  private final Locale locale;

  /** Creates the way into a data folder. */
  public Entrance(Display display, Path folder, Locale locale) {
    this.display = display;
    this.folder = folder;
    this.locale = locale;
  }

  /** Asks until somebody is signed in; empty when the window was closed. */
  public Optional<SignedIn> enter() {
    EntranceShell shell = new EntranceShell(display, folder, locale);
    return shell.open();
  }
}
