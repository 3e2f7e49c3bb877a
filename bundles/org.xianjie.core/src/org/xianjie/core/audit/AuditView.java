package org.xianjie.core.audit;

import java.util.List;
import org.xianjie.core.record.HistoryEntry;

/**
 * An entry of the audit as a person may see it.
 *
 * @param id number of the entry
 * @param recordType record type
 * @param recordCode business code
 * @param regionCode region of the record; empty for reference data
 * @param entry who, when, what, before, after, why; values only of records the person may read
 */
public record AuditView(
    long id, String recordType, String recordCode, String regionCode, HistoryEntry entry) {

  /**
   * A part of the audit, the latest entry first.
   *
   * @param entries the entries
   * @param more whether older ones meet the query too
   */
  public record Page(List<AuditView> entries, boolean more) {
    /** Copies the list. */
    public Page {
      entries = List.copyOf(entries);
    }
  }
}
