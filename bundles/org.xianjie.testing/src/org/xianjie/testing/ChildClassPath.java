package org.xianjie.testing;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The class path of another Java process of a test, which runs without a platform: our own class
 * path or the files of the bundles of our platform.
 */
public final class ChildClassPath {
  private static final String COMPILED = "target/classes";

  private ChildClassPath() {}

  /** Returns the class path. */
  public static String get() {
    Bundle own = FrameworkUtil.getBundle(ChildClassPath.class);
    if (own == null) {
      return System.getProperty("java.class.path");
    }
    List<String> files = new ArrayList<>();
    files.add(framework().toString());
    for (Bundle bundle : own.getBundleContext().getBundles()) {
      FileLocator.getBundleFileLocation(bundle).ifPresent(file -> add(files, file));
    }
    return String.join(File.pathSeparator, files);
  }

  /** A bundle of this build is a project folder, with its classes below. */
  private static void add(List<String> files, File bundle) {
    File compiled = new File(bundle, COMPILED);
    if (compiled.isDirectory()) {
      files.add(compiled.getPath());
    }
    files.add(bundle.getPath());
  }

  private static Path framework() {
    try {
      return Path.of(
          FrameworkUtil.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The framework lies nowhere", e);
    }
  }
}
