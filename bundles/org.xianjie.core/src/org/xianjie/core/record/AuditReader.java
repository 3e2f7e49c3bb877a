package org.xianjie.core.record;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xianjie.core.audit.AuditEntry;
import org.xianjie.core.store.Session;
import tools.jackson.databind.json.JsonMapper;

/** Describes single entries of the audit for people who read the audit of many records. */
public final class AuditReader {
  private final RecordCatalogue catalogue;
  private final ZoneId zone;
  private final JsonMapper json = new JsonMapper();

  /** How much of an entry its reader may see. */
  public enum Depth {
    /** Who did what when, and which fields. */
    FIELDS,
    /** Values too, but not of personal fields. */
    VALUES,
    /** Values of personal fields too; encrypted ones are never shown. */
    PERSONAL
  }

  /**
   * Creates the reader.
   *
   * @param zone zone of the times people read
   */
  public AuditReader(RecordCatalogue catalogue, ZoneId zone) {
    this.catalogue = catalogue;
    this.zone = zone;
  }

  /** Describes an entry; of a type that is not installed only the names of fields are known. */
  public HistoryEntry describe(Session session, AuditEntry entry, Depth depth, Locale locale) {
    RecordViews.Detail detail =
        depth == Depth.PERSONAL ? RecordViews.Detail.FULL : RecordViews.Detail.MASKED;
    RecordHistory history = new RecordHistory(new RecordViews(catalogue), zone, locale, detail);
    Optional<RecordDescriptor<?>> type = catalogue.find(entry.getRecordType());
    HistoryEntry known = history.entry(session, entry, type);
    List<HistoryEntry.Change> changes = new ArrayList<>();
    for (String field : json.readTree(entry.getChanges()).propertyNames()) {
      changes.add(
          known.changes().stream()
              .filter(change -> depth != Depth.FIELDS && change.field().equals(field))
              .findFirst()
              .orElseGet(() -> new HistoryEntry.Change(field, label(type, field, locale), "", "")));
    }
    return new HistoryEntry(
        known.at(), known.account(), known.operation(), known.reason(), changes);
  }

  private static String label(Optional<RecordDescriptor<?>> type, String field, Locale locale) {
    return type.flatMap(t -> t.field(field)).map(f -> f.label(locale)).orElse(field);
  }
}
