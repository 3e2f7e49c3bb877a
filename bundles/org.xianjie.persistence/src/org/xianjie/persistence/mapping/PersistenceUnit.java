package org.xianjie.persistence.mapping;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.xianjie.core.module.ModuleContribution;
import org.xianjie.persistence.cipher.Digests;
import org.xianjie.persistence.cipher.EncryptedColumn;
import org.xianjie.persistence.cipher.FieldCipher;

/** Makes the entity manager factory from the entities of all installed modules. */
public final class PersistenceUnit {
  /** Records written in one JDBC batch. */
  private static final String BATCH_SIZE = "500";

  /** Records per type that the shared cache keeps even when nobody uses them. */
  private static final String CACHE_SIZE = "500";

  private PersistenceUnit() {}

  /**
   * Creates the factory and opens one entity manager at once, so that an error in a mapping appears
   * here and not at the first use.
   */
  public static EntityManagerFactory create(
      DataSource database, List<ModuleContribution> modules, FieldCipher cipher, Digests fields) {
    Set<Class<?>> entities = new LinkedHashSet<>();
    for (ModuleContribution module : modules) {
      entities.addAll(module.recordTypes());
      entities.addAll(module.entities());
    }
    ClassLoader loader =
        new ModuleClassLoader(PersistenceProvider.class.getClassLoader(), entities);
    Map<String, Object> settings = settings(loader);
    settings.put(PersistenceUnitProperties.SESSION_CUSTOMIZER, new KernelMapping(cipher, fields));
    List<String> names = new ArrayList<>();
    entities.forEach(entity -> names.add(entity.getName()));
    UnitInfo unit = new UnitInfo(names, database, loader, new Properties());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      EntityManagerFactory factory =
          new PersistenceProvider().createContainerEntityManagerFactory(unit, settings);
      try (EntityManager first = factory.createEntityManager()) {
        first.getMetamodel();
      }
      return factory;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Returns the columns of all encrypted fields of a factory. */
  public static List<EncryptedColumn> encryptedColumns(EntityManagerFactory factory) {
    return KernelMapping.columns(factory.unwrap(ServerSession.class));
  }

  private static Map<String, Object> settings(ClassLoader loader) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(PersistenceUnitProperties.CLASSLOADER, loader);
    settings.put(PersistenceUnitProperties.SESSION_NAME, "xianjie-" + UUID.randomUUID());
    settings.put(PersistenceUnitProperties.WEAVING, "static");
    settings.put(PersistenceUnitProperties.TARGET_DATABASE, EmbeddedPlatform.class.getName());
    settings.put(PersistenceUnitProperties.BATCH_WRITING, "JDBC");
    settings.put(PersistenceUnitProperties.BATCH_WRITING_SIZE, BATCH_SIZE);
    settings.put(PersistenceUnitProperties.CACHE_SIZE_DEFAULT, CACHE_SIZE);
    settings.put(PersistenceUnitProperties.LOGGING_LOGGER, "JavaLogger");
    settings.put(PersistenceUnitProperties.LOGGING_LEVEL, "WARNING");
    settings.put(PersistenceUnitProperties.LOGGING_PARAMETERS, "false");
    return settings;
  }
}
