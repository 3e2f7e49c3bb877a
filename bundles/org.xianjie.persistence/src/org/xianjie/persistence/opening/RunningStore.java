package org.xianjie.persistence.opening;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.xianjie.core.module.Modules;
import org.xianjie.core.setting.Setting;
import org.xianjie.core.store.Algorithms;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.persistence.audit.AuditSeals;
import org.xianjie.persistence.audit.SubjectKeys;
import org.xianjie.persistence.cipher.Digests;
import org.xianjie.persistence.cipher.EncryptedColumn;
import org.xianjie.persistence.database.DerbyDatabase;
import org.xianjie.persistence.key.StoreKeys;
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
 * @param rotation changes the key of its encrypted fields
 */
record RunningStore(
    DerbyDatabase database,
    JpaStore store,
    BusinessClock clock,
    AuditSeals seals,
    Rotation rotation)
    implements AutoCloseable {
  private static final String STANDING_TIME =
      "select s.businessTime from Setting s where s.code = ?1";

  /** The store property that names the algorithms. */
  static final String ALGORITHMS = "algorithms";

  /** Encrypts all values of encrypted fields with a new key. */
  interface Rotation {
    /** Returns the number of values. */
    long run() throws SQLException;
  }

  static RunningStore start(
      DerbyDatabase database, Modules modules, StoreKeys keys, BusinessClock running) {
    Algorithms algorithms = algorithms(database);
    Digests fields = Digests.forPurpose(algorithms, keys.digestKey(), "field");
    AuditSeals seals = new AuditSeals(algorithms, keys.digestKey());
    DataKeys dataKeys = dataKeys(database, algorithms, keys);
    SubjectKeys subjects = new SubjectKeys(database, dataKeys.fields(), algorithms);
    EntityManagerFactory factory =
        PersistenceUnit.create(database, modules.contributions(), dataKeys.fields(), fields);
    try {
      BusinessClock clock = standing(factory).map(BusinessClock::fixedAt).orElse(running);
      var parts =
          new JpaStore.Parts(
              factory, modules.catalogue(), clock, fields, seals, subjects, site(database));
      List<EncryptedColumn> columns = PersistenceUnit.encryptedColumns(factory);
      return new RunningStore(
          database,
          new JpaStore(parts, database),
          clock,
          seals,
          () -> dataKeys.rotate(columns, clock.utc()));
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

  /** Returns the algorithms the database was created with. */
  static Algorithms algorithms(DataSource database) {
    try (Connection connection = database.getConnection()) {
      return StoreProperties.find(connection, ALGORITHMS)
          .map(Algorithms::valueOf)
          .orElse(Algorithms.STANDARD);
    } catch (SQLException e) {
      throw new IllegalStateException("The algorithms of the database are unknown", e);
    }
  }

  private static DataKeys dataKeys(DataSource database, Algorithms algorithms, StoreKeys keys) {
    try {
      return DataKeys.load(database, algorithms, keys.dataKey());
    } catch (SQLException e) {
      throw new IllegalStateException("The keys of encrypted fields can not be read", e);
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
