package org.xianjie.reporting.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;

/**
 * Finds libraries, pictures and message files of a design: beside the design, then among the
 * resources of the product. Nothing else is looked at, whatever name a design gives. Message files
 * are UTF-8 here; the engine reads Latin-1 with escapes, so they are converted on the way.
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
          return name.endsWith(".properties") ? escaping(candidate) : candidate;
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

  private static URL escaping(URL source) throws MalformedURLException {
    return URL.of(URI.create(source.toString()), new EscapingHandler(source));
  }

  /** Gives a UTF-8 message file as the Latin-1 with escapes that the engine expects. */
  private static final class EscapingHandler extends URLStreamHandler {
    private final URL source;

    EscapingHandler(URL source) {
      this.source = source;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {
          connected = true;
        }

        @Override
        public InputStream getInputStream() throws IOException {
          try (InputStream in = source.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(escaped(text).getBytes(StandardCharsets.ISO_8859_1));
          }
        }
      };
    }

    private static String escaped(String text) {
      StringBuilder out = new StringBuilder(text.length() * 2);
      for (char c : text.toCharArray()) {
        if (c < 0x80) {
          out.append(c);
        } else {
          out.append(String.format("\\u%04x", (int) c));
        }
      }
      return out.toString();
    }
  }
}
