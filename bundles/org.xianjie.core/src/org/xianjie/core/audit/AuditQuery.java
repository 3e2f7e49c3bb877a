package org.xianjie.core.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries of the audit a person wants to see.
 *
 * @param account who
 * @param operation what was done, for example {@code export} or {@code act:verify}
 * @param recordType record type
 * @param recordCode business code
 * @param from first business day
 * @param to last business day
 * @param limit greatest number of entries
 * @param before continues behind the entry with this number, towards older ones
 */
public record AuditQuery(
    Optional<String> account,
    Optional<String> operation,
    Optional<String> recordType,
    Optional<String> recordCode,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int limit,
    Optional<Long> before) {
  /** Returns a query for the latest entries. */
  public static AuditQuery latest(int limit) {
    return new AuditQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        limit,
        Optional.empty());
  }
}
