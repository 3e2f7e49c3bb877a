package org.xianjie.core.module;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the installed modules from the extension point {@code org.xianjie.core.modules}. */
@Component(service = ModuleRegistry.class)
public final class ModuleRegistry {
  /** The extension point. */
  public static final String EXTENSION_POINT = "org.xianjie.core.modules";

  private final IExtensionRegistry registry;

  /** Creates the reader over the extension registry. */
  @Activate
  public ModuleRegistry(@Reference IExtensionRegistry registry) {
    this.registry = registry;
  }

  /** Reads the modules as they are installed now. */
  public Modules modules() {
    ModuleAssembly assembly = new ModuleAssembly();
    for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
      ModuleDeclaration declaration = declaration(element);
      Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
      if (bundle == null) {
        assembly.problem(declaration.id(), "its bundle is not resolved");
      } else {
        assembly.add(declaration, new BundleSource(bundle));
      }
    }
    return assembly.modules();
  }

  private static ModuleDeclaration declaration(IConfigurationElement element) {
    return new ModuleDeclaration(
        attribute(element, "id"),
        attribute(element, "roles"),
        attribute(element, "migrations"),
        classes(element, "recordType"),
        classes(element, "entity"));
  }

  private static List<String> classes(IConfigurationElement module, String child) {
    List<String> names = new ArrayList<>();
    for (IConfigurationElement element : module.getChildren(child)) {
      names.add(attribute(element, "class"));
    }
    return names;
  }

  private static String attribute(IConfigurationElement element, String name) {
    return Objects.requireNonNullElse(element.getAttribute(name), "");
  }

  /** Classes and files of an OSGi bundle and its fragments. */
  private record BundleSource(Bundle bundle) implements ModuleSource {
    @Override
    public Class<?> load(String name) throws ClassNotFoundException {
      return bundle.loadClass(name);
    }

    @Override
    public URL find(String path) {
      return bundle.getEntry(path);
    }

    @Override
    public List<String> scripts(String folder) {
      Enumeration<URL> found = bundle.findEntries(folder, "*.sql", true);
      if (found == null) {
        return List.of();
      }
      return Collections.list(found).stream()
          .map(url -> url.getPath().replaceFirst("^/+", ""))
          .sorted()
          .toList();
    }
  }
}
