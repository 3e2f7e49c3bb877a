package org.xianjie.core.record;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One change of a record as a person reads it.
 *
 * @param at business time zone time of recording
 * @param account who
 * @param operation what was done, for example {@code act:verify}
 * @param reason why; empty when no reason was needed
 * @param changes changed fields
 */
public record HistoryEntry(
    LocalDateTime at, String account, String operation, String reason, List<Change> changes) {
  /**
   * A changed field.
   *
   * @param field name of the field
   * @param label what people call it, in the language of the reader
   * @param before as people read it: labels of constants, titles of references; empty for nothing
   * @param after likewise
   */
  public record Change(String field, String label, String before, String after) {}
}
