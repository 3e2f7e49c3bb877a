package org.xianjie.reporting.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;

/**
 * Finds libraries, pictures and message files of a design: beside the design, then among the
 * resources of the product. Nothing else is looked at, whatever name a design gives.
 */
final class BundleResources implements IResourceLocator {
  private static final Pattern NAME = Pattern.compile("[\\w-]+(\\.[\\w-]+)*");

  private final URL design;

  BundleResources(URL design) {
    this.design = design;
  }

  @Override
  public URL findResource(ModuleHandle module, String fileName, int type) {
    String name = fileName == null ? "" : fileName.replaceFirst("^.*[/\\\\]", "");
    if (!NAME.matcher(name).matches()) {
      return null;
    }
    try {
      for (URL candidate : candidates(name)) {
        if (candidate != null && exists(candidate)) {
          return candidate;
        }
      }
      return null;
    } catch (MalformedURLException e) {
      return null;
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // the signature of the engine
  public URL findResource(ModuleHandle module, String fileName, int type, Map appContext) {
    return findResource(module, fileName, type);
  }

  private List<URL> candidates(String name) throws MalformedURLException {
    URL shared = BundleResources.class.getResource("/reports/" + name);
    URL beside = URI.create(design.toString()).resolve(name).toURL();
    return shared == null ? List.of(beside) : List.of(beside, shared);
  }

  private static boolean exists(URL url) {
    try (InputStream in = url.openStream()) {
      return in != null;
    } catch (IOException e) {
      return false;
    }
  }
}
