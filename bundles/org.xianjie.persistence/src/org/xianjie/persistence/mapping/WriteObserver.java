package org.xianjie.persistence.mapping;

import java.util.Map;
import org.xianjie.core.record.AbstractRecord;

/** Hears of every row a transaction writes; set as a property of its unit of work. */
public interface WriteObserver {
  /** The name of the property. */
  String PROPERTY = "org.xianjie.write.observer";

  /** Stamps author and time before a record is written. */
  void stamp(AbstractRecord record);

  /**
   * Takes note of a written record.
   *
   * @param kind what was done
   * @param record the record
   * @param before the values before, by field; empty for a new record
   */
  void written(Kind kind, AbstractRecord record, Map<String, Object> before);

  /** Takes note of a new event in the outbox. */
  void announced();

  /** What was done to a record. */
  enum Kind {
    /** It is new. */
    CREATE,
    /** Fields were changed. */
    UPDATE,
    /** It was removed. */
    REMOVE
  }
}
