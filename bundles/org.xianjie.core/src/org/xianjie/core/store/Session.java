package org.xianjie.core.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.xianjie.core.record.AbstractRecord;

/** A running transaction. Not to be kept beyond the work it was handed to. */
public interface Session {
  /** Finds a record by its business code; voided ones are not found. */
  <T extends AbstractRecord> Optional<T> find(Class<T> type, String code);

  /** Finds a record by its database key. */
  <T extends AbstractRecord> Optional<T> find(Class<T> type, long id);

  /** Returns the records that meet the query, in its order, at most its limit. */
  <T extends AbstractRecord> List<T> list(RecordQuery<T> query);

  /** Counts the records that meet the conditions of the query. */
  long count(RecordQuery<?> query);

  /** Adds a new record; a missing code is generated from the prefix of its type. */
  void add(AbstractRecord record);

  /** Writes pending changes to the database now, so that following queries see them. */
  void flush();

  /**
   * Writes pending changes and lets go of every record read or added so far, so that a large import
   * fits into memory: call it every 1,000 records. Records from before must not be changed any
   * more; new records may still refer to them.
   */
  void release();

  /** Audits that encrypted fields of the record were shown to the author of this transaction. */
  void auditReading(AbstractRecord record, List<String> fields);

  /**
   * Destroys the key under which encrypted values of the record stand as digests in the audit, so
   * that nobody can compare them with a guess any more (domain.md §10.5).
   */
  void forget(AbstractRecord record);

  /** Returns the keyed digest with which an encrypted value is found again. */
  String digest(String value);

  /** Reads by JPQL (select only; writes bypass the audit and are forbidden to modules). */
  EntityManager entityManager();
}
