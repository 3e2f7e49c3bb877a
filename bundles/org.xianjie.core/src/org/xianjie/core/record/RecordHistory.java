package org.xianjie.core.record;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.audit.AuditEntry;
import org.xianjie.core.store.Session;
import org.xianjie.core.time.BusinessClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit of one record as a person's history. */
final class RecordHistory {
  private static final String BY_RECORD =
      "select a from AuditEntry a where a.recordType = :type and a.recordCode = :code"
          + " order by a.id desc";
  private static final int MOST = 500;
  private static final String MASK = "●●●";

  private final BusinessClock clock;
  private final JsonMapper json = new JsonMapper();

  RecordHistory(BusinessClock clock) {
    this.clock = clock;
  }

  /**
   * Returns the changes of a record, the latest first.
   *
   * @param personal whether personal fields are shown
   */
  List<HistoryEntry> of(
      Session session,
      RecordDescriptor<?> descriptor,
      AbstractRecord record,
      boolean personal,
      Locale locale) {
    return session
        .entityManager()
        .createQuery(BY_RECORD, AuditEntry.class)
        .setParameter("type", descriptor.name())
        .setParameter("code", record.getCode())
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(entry -> entry(entry, descriptor, personal, locale))
        .toList();
  }

  private HistoryEntry entry(
      AuditEntry entry, RecordDescriptor<?> descriptor, boolean personal, Locale locale) {
    List<HistoryEntry.Change> changes = new ArrayList<>();
    JsonNode fields = json.readTree(entry.getChanges());
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      Optional<FieldDescriptor> known = descriptor.field(field.getKey());
      String label = known.map(f -> f.label(locale)).orElse(field.getKey());
      boolean hidden = known.filter(f -> f.encrypted() || (f.personal() && !personal)).isPresent();
      JsonNode pair = field.getValue();
      changes.add(
          new HistoryEntry.Change(label, text(pair.get(0), hidden), text(pair.get(1), hidden)));
    }
    LocalDateTime local =
        entry
            .getRecordedAt()
            .atOffset(ZoneOffset.UTC)
            .atZoneSameInstant(clock.business().getZone())
            .toLocalDateTime();
    return new HistoryEntry(
        local, entry.getAccount(), entry.getOperation(), entry.getReason(), changes);
  }

  /** The audit holds a digest of an encrypted value; people only see that there was one. */
  private static String text(JsonNode value, boolean hidden) {
    if (value == null || value.isNull()) {
      return "";
    }
    return hidden ? MASK : value.asString();
  }
}
