package org.xianjie.persistence.opening;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xianjie.core.module.ModuleRegistry;
import org.xianjie.core.module.Modules;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Rehearsal;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.persistence.database.DataFolder;
import org.xianjie.persistence.database.DerbyDatabase;
import org.xianjie.persistence.key.StoreKeys;
import org.xianjie.persistence.migration.Migrations;
import org.xianjie.persistence.migration.StoreProperties;

/** Rehearses the opening on an encrypted database in memory that is dropped afterwards. */
@Component(service = Rehearsal.class)
public final class MemoryRehearsal implements Rehearsal {
  private static final String SITE = "R1";

  private final ModuleRegistry registry;

  /** Creates the rehearsal for the installed modules. */
  @Activate
  public MemoryRehearsal(@Reference ModuleRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void rehearse(Path folder, BooleanSupplier enough) {
    if (enough.getAsBoolean()) {
      return;
    }
    StoreKeys keys = StoreKeys.generate(new SecureRandom());
    try (DerbyDatabase database = DerbyDatabase.inMemory(new DataFolder(folder), keys)) {
      if (!enough.getAsBoolean()) {
        play(database, keys, enough);
      }
    }
  }

  private void play(DerbyDatabase database, StoreKeys keys, BooleanSupplier enough) {
    Modules modules = registry.modules();
    new Migrations(database, modules.contributions()).run();
    try (Connection connection = database.getConnection()) {
      StoreProperties.put(connection, EmbeddedStore.SITE, SITE);
    } catch (SQLException e) {
      throw new IllegalStateException("The database in memory refused a value", e);
    }
    if (enough.getAsBoolean()) {
      return;
    }
    try (RunningStore running =
        RunningStore.start(database, modules, keys, BusinessClock.system())) {
      for (RecordDescriptor<?> type : modules.catalogue().all()) {
        if (enough.getAsBoolean()) {
          return;
        }
        running.store().read(session -> session.count(RecordQuery.of(type.type())));
      }
    }
  }
}
