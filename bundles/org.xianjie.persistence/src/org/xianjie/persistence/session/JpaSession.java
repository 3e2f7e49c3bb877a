package org.xianjie.persistence.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.persistence.config.QueryHints;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.record.RecordCatalogue;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.persistence.audit.ChangeText;
import org.xianjie.persistence.audit.SubjectKeys;
import org.xianjie.persistence.audit.TransactionAudit;
import org.xianjie.persistence.mapping.WriteObserver;

/** One transaction of the store. Reading transactions have no audit and no codes. */
final class JpaSession implements Session, WriteObserver {
  private static final String READ = "read";

  private final EntityManager manager;
  private final RecordCatalogue catalogue;
  private final UnaryOperator<String> digest;
  private final Optional<Writing> writing;
  private boolean released;
  private boolean announced;

  /**
   * What a writing transaction has.
   *
   * @param codes generates business codes
   * @param audit collects audit rows
   * @param subjects keys of encrypted values in the audit
   * @param changes describes changes
   * @param stamp stamps author and time
   */
  record Writing(
      CodeSource codes,
      TransactionAudit audit,
      SubjectKeys.InTransaction subjects,
      ChangeText changes,
      java.util.function.Consumer<AbstractRecord> stamp) {}

  JpaSession(
      EntityManager manager,
      RecordCatalogue catalogue,
      UnaryOperator<String> digest,
      Optional<Writing> writing) {
    this.manager = manager;
    this.catalogue = catalogue;
    this.digest = digest;
    this.writing = writing;
  }

  @Override
  public <T extends AbstractRecord> Optional<T> find(Class<T> type, String code) {
    return list(RecordQuery.of(type).where("code", code).limit(1)).stream().findFirst();
  }

  @Override
  public <T extends AbstractRecord> Optional<T> find(Class<T> type, long id) {
    return Optional.ofNullable(manager.find(type, id)).filter(record -> !record.isDeleted());
  }

  @Override
  public <T extends AbstractRecord> List<T> list(RecordQuery<T> query) {
    TypedQuery<T> select = new QueryText(query, digest).select(manager, query.type());
    select.setHint(QueryHints.BATCH_TYPE, "IN");
    for (FieldDescriptor field : catalogue.of(query.type()).fields()) {
      if (field.kind() == FieldKind.REFERENCE) {
        select.setHint(QueryHints.BATCH, "r." + field.name());
      }
    }
    return select.getResultList();
  }

  @Override
  public long count(RecordQuery<?> query) {
    return new QueryText(query, digest).count(manager).getSingleResult();
  }

  @Override
  public void add(AbstractRecord record) {
    writing().codes().complete(record);
    if (released) {
      attachReferences(record);
    }
    manager.persist(record);
  }

  /** Replaces records of before the release by those of now; they come from the cache. */
  private void attachReferences(AbstractRecord record) {
    for (FieldDescriptor field : catalogue.of(record.getClass()).fields()) {
      if (field.kind() == FieldKind.REFERENCE
          && field.read(record) instanceof AbstractRecord referred
          && referred.getId() != null
          && !manager.contains(referred)) {
        field.write(record, manager.find(referred.getClass(), referred.getId()));
      }
    }
  }

  @Override
  public void flush() {
    manager.flush();
    if (writing.isPresent()) {
      try {
        Connection connection = manager.unwrap(Connection.class);
        writing.get().subjects().write(connection);
        writing.get().audit().write(connection);
      } catch (SQLException e) {
        throw new IllegalStateException("Cannot write the audit", e);
      }
    }
  }

  @Override
  public void release() {
    flush();
    manager.clear();
    released = true;
  }

  @Override
  public void auditReading(AbstractRecord record, List<String> fields) {
    String type = catalogue.of(record.getClass()).name();
    String read = writing().changes().read(fields);
    TransactionAudit audit = writing().audit();
    String operation = Authorship.READING.contains(audit.operation()) ? audit.operation() : READ;
    audit.add(operation, type, record.getCode(), record.getRegionCode(), read);
  }

  @Override
  public void forget(AbstractRecord record) {
    writing().subjects().destroy(record.getUid(), writing().audit().utc());
  }

  @Override
  public String digest(String value) {
    return digest.apply(value);
  }

  @Override
  public EntityManager entityManager() {
    return manager;
  }

  /** Writes what is pending and links the audit; commit comes next. */
  void finish() {
    flush();
    writing().codes().raise();
    try {
      writing().audit().finish(manager.unwrap(Connection.class));
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot write the audit", e);
    }
  }

  boolean hasAnnounced() {
    return announced;
  }

  @Override
  public void stamp(AbstractRecord record) {
    writing().stamp().accept(record);
  }

  @Override
  public void written(Kind kind, AbstractRecord record, Map<String, Object> before) {
    RecordDescriptor<?> descriptor = catalogue.of(record.getClass());
    ChangeText text = writing().changes();
    String changes =
        kind == Kind.UPDATE
            ? text.changed(descriptor, record, before)
            : text.created(descriptor, record, kind == Kind.CREATE);
    TransactionAudit audit = writing().audit();
    audit.add(
        audit.operation(), descriptor.name(), record.getCode(), record.getRegionCode(), changes);
  }

  @Override
  public void announced() {
    announced = true;
  }

  private Writing writing() {
    return writing.orElseThrow(
        () -> new IllegalStateException("A reading transaction does not write"));
  }
}
