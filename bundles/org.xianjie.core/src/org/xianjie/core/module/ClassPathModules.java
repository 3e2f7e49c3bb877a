package org.xianjie.core.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads the same declarations as {@link ModuleRegistry} from every {@code plugin.xml} on a plain
 * class path, so that modules can be tested without a running platform. Where a platform runs, the
 * same call reads its extension registry.
 */
public final class ClassPathModules {
  private static final String FILE = "plugin.xml";
  private static final String FORBID_DOCTYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";

  private ClassPathModules() {}

  /** Reads the modules that the loader finds. */
  public static Modules read(ClassLoader loader) {
    if (FrameworkUtil.getBundle(ClassPathModules.class) != null) {
      return new ModuleRegistry(RegistryFactory.getRegistry()).modules();
    }
    ModuleAssembly assembly = new ModuleAssembly();
    try {
      for (URL file : Collections.list(loader.getResources(FILE))) {
        read(file, loader, assembly);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return assembly.modules();
  }

  private static void read(URL file, ClassLoader loader, ModuleAssembly assembly) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(FORBID_DOCTYPE, true);
      Document document = factory.newDocumentBuilder().parse(file.toString());
      for (Element extension : children(document.getDocumentElement(), "extension")) {
        if (ModuleRegistry.EXTENSION_POINT.equals(extension.getAttribute("point"))) {
          for (Element module : children(extension, "module")) {
            assembly.add(declaration(module), new ClassPathSource(file, loader));
          }
        }
      }
    } catch (IOException | SAXException | ParserConfigurationException e) {
      assembly.problem(file.toString(), e.getMessage());
    }
  }

  private static ModuleDeclaration declaration(Element module) {
    return new ModuleDeclaration(
        module.getAttribute("id"),
        module.getAttribute("roles"),
        module.getAttribute("migrations"),
        classes(module, "recordType"),
        classes(module, "entity"));
  }

  private static List<String> classes(Element module, String child) {
    return children(module, child).stream().map(e -> e.getAttribute("class")).toList();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element && name.equals(element.getTagName())) {
        found.add(element);
      }
    }
    return found;
  }

  /**
   * Files beside one {@code plugin.xml}; classes of the class path.
   *
   * @param file the {@code plugin.xml}
   * @param loader loads the classes
   */
  private record ClassPathSource(URL file, ClassLoader loader) implements ModuleSource {
    @Override
    public Class<?> load(String name) throws ClassNotFoundException {
      return Class.forName(name, false, loader);
    }

    @Override
    public URL find(String path) {
      try {
        String beside = file.toString();
        URL found = URI.create(beside.substring(0, beside.length() - FILE.length()) + path).toURL();
        found.openStream().close();
        return found;
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(path, e);
      } catch (IOException e) {
        // Not there: a question, no error.
        return null;
      }
    }

    @Override
    public List<String> scripts(String folder) {
      try {
        return "jar".equals(file.getProtocol()) ? ofJar(folder) : ofFolder(folder);
      } catch (IOException | URISyntaxException e) {
        throw new IllegalArgumentException("cannot read " + folder + " beside " + file, e);
      }
    }

    private List<String> ofJar(String folder) throws IOException {
      JarURLConnection connection = (JarURLConnection) file.openConnection();
      try (Stream<JarEntry> entries = connection.getJarFile().stream()) {
        return entries
            .map(JarEntry::getName)
            .filter(name -> name.startsWith(folder + "/") && name.endsWith(".sql"))
            .sorted()
            .toList();
      }
    }

    private List<String> ofFolder(String folder) throws IOException, URISyntaxException {
      Path root = Path.of(file.toURI()).resolveSibling(".").normalize();
      Path start = root.resolve(folder);
      if (!Files.isDirectory(start)) {
        return List.of();
      }
      try (Stream<Path> files = Files.walk(start)) {
        return files
            .filter(path -> path.toString().endsWith(".sql"))
            .map(path -> root.relativize(path).toString().replace('\\', '/'))
            .sorted()
            .toList();
      }
    }
  }
}
