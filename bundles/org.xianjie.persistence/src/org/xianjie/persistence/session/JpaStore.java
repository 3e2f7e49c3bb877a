package org.xianjie.persistence.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xianjie.core.audit.AuditEntry;
import org.xianjie.core.record.RecordCatalogue;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.Session;
import org.xianjie.core.store.Store;
import org.xianjie.core.time.BusinessClock;
import org.xianjie.persistence.audit.AuditSeals;
import org.xianjie.persistence.audit.ChangeText;
import org.xianjie.persistence.audit.SubjectKeys;
import org.xianjie.persistence.audit.TransactionAudit;
import org.xianjie.persistence.cipher.Digests;
import org.xianjie.persistence.mapping.WriteObserver;

/** The store over JPA: one entity manager per transaction. */
public final class JpaStore implements Store {
  private static final Logger LOG = LoggerFactory.getLogger(JpaStore.class);

  private final EntityManagerFactory factory;
  private final RecordCatalogue catalogue;
  private final BusinessClock clock;
  private final Digests fieldDigests;
  private final AuditSeals seals;
  private final SubjectKeys subjects;
  private final CodeCounters counters;
  private final String site;
  private final Uuids uuids;
  private volatile Runnable afterCommit = () -> {};

  /**
   * What a store is made of.
   *
   * @param factory makes entity managers
   * @param catalogue the record types
   * @param clock business and technical time
   * @param fieldDigests digests of encrypted fields
   * @param seals digests of the audit
   * @param subjects keys of encrypted values in the audit
   * @param site the site in generated codes
   */
  public record Parts(
      EntityManagerFactory factory,
      RecordCatalogue catalogue,
      BusinessClock clock,
      Digests fieldDigests,
      AuditSeals seals,
      SubjectKeys subjects,
      String site) {}

  /** Creates the store over an open database. */
  public JpaStore(Parts parts, javax.sql.DataSource database) {
    this.factory = parts.factory();
    this.catalogue = parts.catalogue();
    this.clock = parts.clock();
    this.fieldDigests = parts.fieldDigests();
    this.seals = parts.seals();
    this.subjects = parts.subjects();
    this.site = parts.site();
    this.counters = new CodeCounters(database);
    this.uuids = new Uuids(clock.technical());
  }

  /** Sets what runs after each commit that left events in the outbox. */
  public void whenAnnounced(Runnable work) {
    afterCommit = work;
  }

  @Override
  public <R> R read(Function<Session, R> work) {
    try (EntityManager manager = factory.createEntityManager()) {
      manager.getTransaction().begin();
      try {
        return work.apply(new JpaSession(manager, catalogue, this::digest, Optional.empty()));
      } finally {
        manager.getTransaction().rollback();
      }
    } catch (RuntimeException e) {
      throw Failures.explained(e);
    }
  }

  @Override
  public <R> R write(Authorship authorship, Function<Session, R> work) {
    R result;
    boolean announced;
    try (EntityManager manager = factory.createEntityManager()) {
      manager.getTransaction().begin();
      try {
        JpaSession session = writing(manager, authorship);
        manager.unwrap(UnitOfWork.class).setProperty(WriteObserver.PROPERTY, session);
        result = work.apply(session);
        session.finish();
        manager.getTransaction().commit();
        announced = session.hasAnnounced();
      } catch (RuntimeException | Error e) {
        undo(manager, e);
        throw e;
      }
    } catch (RuntimeException e) {
      throw Failures.explained(e);
    }
    if (announced) {
      announce();
    }
    return result;
  }

  /** A database that is gone cannot be rolled back; what made it go is what people must hear. */
  private static void undo(EntityManager manager, Throwable failure) {
    try {
      if (manager.getTransaction().isActive()) {
        manager.getTransaction().rollback();
      }
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private void announce() {
    try {
      afterCommit.run();
    } catch (RuntimeException e) {
      LOG.error("The events of a transaction wait for the next delivery", e);
    }
  }

  private JpaSession writing(EntityManager manager, Authorship author) {
    // PostgreSQL keeps microseconds; a digest must not depend on what is cut off.
    LocalDateTime utc = clock.utc().truncatedTo(ChronoUnit.MICROS);
    ServerSession server = factory.unwrap(ServerSession.class);
    TransactionAudit audit =
        new TransactionAudit(
            uuids.next(),
            author,
            utc,
            seals,
            () -> (Long) server.getNextSequenceNumberValue(AuditEntry.class));
    CodeSource codes = new CodeSource(counters, site, clock.now().getYear());
    SubjectKeys.InTransaction keys = subjects.begin();
    var writing =
        new JpaSession.Writing(
            codes,
            audit,
            keys,
            new ChangeText(keys),
            record -> record.stamp(author.account(), utc, uuids.next()));
    return new JpaSession(manager, catalogue, this::digest, Optional.of(writing));
  }

  private String digest(String value) {
    return fieldDigests.of(value.strip());
  }

  /** Closes the factory; nothing can be read or written afterwards. */
  public void close() {
    counters.release();
    factory.close();
  }
}
