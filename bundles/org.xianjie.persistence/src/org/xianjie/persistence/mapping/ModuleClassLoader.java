package org.xianjie.persistence.mapping;

import java.net.URL;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.persistence.sessions.Session;

/**
 * Sees the entities of all modules: each package is loaded by the bundle that contributes it,
 * everything else by the persistence provider.
 */
final class ModuleClassLoader extends ClassLoader {
  private final Map<String, ClassLoader> byPackage = new HashMap<>();

  ModuleClassLoader(ClassLoader provider, Collection<Class<?>> entities) {
    super(provider);
    byPackage.put(
        ModuleClassLoader.class.getPackageName(), ModuleClassLoader.class.getClassLoader());
    for (Class<?> entity : entities) {
      for (Class<?> type = entity; type != Object.class; type = type.getSuperclass()) {
        byPackage.putIfAbsent(type.getPackageName(), type.getClassLoader());
      }
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    int dot = name.lastIndexOf('.');
    ClassLoader owner = dot < 0 ? null : byPackage.get(name.substring(0, dot));
    return owner == null ? loadFromProvider(name, resolve) : owner.loadClass(name);
  }

  /** The provider consists of several bundles; its JPA bundle does not see all of its core. */
  private Class<?> loadFromProvider(String name, boolean resolve) throws ClassNotFoundException {
    try {
      return super.loadClass(name, resolve);
    } catch (ClassNotFoundException ignored) {
      return Session.class.getClassLoader().loadClass(name);
    }
  }

  @Override
  public URL getResource(String name) {
    int slash = name.lastIndexOf('/');
    ClassLoader owner =
        slash < 0 ? null : byPackage.get(name.substring(0, slash).replace('/', '.'));
    return owner == null ? super.getResource(name) : owner.getResource(name);
  }
}
