package org.xianjie.workbench.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Pictures of the screen in {@code target/screenshots} of the bundle under test. */
final class Screenshots {
  private static final String FOLDER = "xianjie.screenshots";

  private Screenshots() {}

  static Path save(Display display, String name) {
    Rectangle area = display.getBounds();
    Image image = new Image(display, area.width, area.height);
    GC gc = new GC(display);
    try {
      gc.copyArea(image, 0, 0);
      ImageLoader loader = new ImageLoader();
      loader.data = new ImageData[] {image.getImageData()};
      Path file = folder().resolve(name + ".png");
      loader.save(file.toString(), SWT.IMAGE_PNG);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  private static Path folder() throws IOException {
    Path folder = Path.of(System.getProperty(FOLDER, "target/screenshots")).toAbsolutePath();
    return Files.createDirectories(folder);
  }
}
