package org.xianjie.workbench.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.eclipse.swt.widgets.Display;

/**
 * What the start-up benchmark asks for: with the system property {@value #FILE} each moment is a
 * line {@code NAME MILLIS} (epoch) in that file; without it nothing is written.
 */
public enum Moments {
  /** The sign-in page is on the screen and takes a key stroke. */
  SIGN_IN_READY,
  /** Somebody pressed sign-in. */
  SIGN_IN_PRESSED,
  /** The figures of the home page are painted. */
  HOME_PAINTED;

  /** System property: the file that receives the moments. */
  public static final String FILE = "org.xianjie.workbench.moments";

  /** Notes this moment now. */
  public void now() {
    String file = System.getProperty(FILE);
    if (file != null) {
      write(Path.of(file));
    }
  }

  /** Notes this moment once everything that waits to be painted has been. */
  public void whenPainted(Display display) {
    if (System.getProperty(FILE) != null) {
      display.update();
      display.asyncExec(this::now);
    }
  }

  private void write(Path file) {
    String line =
        name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + System.currentTimeMillis() + "\n";
    try {
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
