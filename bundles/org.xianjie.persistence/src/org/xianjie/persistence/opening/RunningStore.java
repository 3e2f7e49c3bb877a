package org.xianjie.persistence.opening;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.module.Modules;
import org.xianjie.core.setting.Setting;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.persistence.audit.AuditSeals;
import org.xianjie.persistence.database.DerbyDatabase;
import org.xianjie.persistence.key.StoreKeys;
import org.xianjie.persistence.mapping.Digests;
import org.xianjie.persistence.mapping.PersistenceUnit;
import org.xianjie.persistence.migration.StoreProperties;
import org.xianjie.persistence.session.JpaStore;

/**
 * The store over a database that runs and has its tables.
 *
 * @param database the database
 * @param store the store over it
 * @param clock its clock
 * @param seals digests of its audit
 */
record RunningStore(DerbyDatabase database, JpaStore store, BusinessClock clock, AuditSeals seals)
    implements AutoCloseable {
  private static final String STANDING_TIME =
      "select s.businessTime from Setting s where s.code = ?1";

  static RunningStore start(
      DerbyDatabase database, Modules modules, StoreKeys keys, BusinessClock running) {
    Digests fields = Digests.forPurpose(keys.digestKey(), "field");
    AuditSeals seals = new AuditSeals(keys.digestKey());
    EntityManagerFactory factory =
        PersistenceUnit.create(database, modules.contributions(), keys, fields);
    try {
      BusinessClock clock = standing(factory).map(BusinessClock::fixedAt).orElse(running);
      var parts =
          new JpaStore.Parts(factory, modules.catalogue(), clock, fields, seals, site(database));
      return new RunningStore(database, new JpaStore(parts, database), clock, seals);
    } catch (RuntimeException e) {
      factory.close();
      throw e;
    }
  }

  private static Optional<LocalDateTime> standing(EntityManagerFactory factory) {
    try (var manager = factory.createEntityManager()) {
      List<LocalDateTime> found =
          manager
              .createQuery(STANDING_TIME, LocalDateTime.class)
              .setParameter(1, Setting.CODE)
              .getResultList();
      return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.getFirst());
    }
  }

  private static String site(DerbyDatabase database) {
    try (Connection connection = database.getConnection()) {
      return StoreProperties.find(connection, EmbeddedStore.SITE).orElseThrow();
    } catch (SQLException e) {
      throw new IllegalStateException("The database has no site", e);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
