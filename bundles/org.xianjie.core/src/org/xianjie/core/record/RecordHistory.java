package org.xianjie.core.record;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.audit.AuditEntry;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Labels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit of one record as a person's history. */
final class RecordHistory {
  private static final String BY_RECORD =
      "select a from AuditEntry a where a.recordType = :type and a.recordCode = :code"
          + " order by a.id desc";
  private static final int MOST = 500;
  private static final String MASK = "●●●";

  private final RecordViews views;
  private final ZoneId zone;
  private final Locale locale;
  private final RecordViews.Detail detail;
  private final JsonMapper json = new JsonMapper();

  /**
   * Creates the reader.
   *
   * @param detail how much of the personal data the reader may see
   */
  RecordHistory(RecordViews views, ZoneId zone, Locale locale, RecordViews.Detail detail) {
    this.views = views;
    this.zone = zone;
    this.locale = locale;
    this.detail = detail;
  }

  List<HistoryEntry> of(Session session, RecordDescriptor<?> descriptor, AbstractRecord record) {
    return session
        .entityManager()
        .createQuery(BY_RECORD, AuditEntry.class)
        .setParameter("type", descriptor.name())
        .setParameter("code", record.getCode())
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(entry -> entry(session, entry, Optional.of(descriptor)))
        .toList();
  }

  /** Describes an entry; without its type no field is known. */
  HistoryEntry entry(
      Session session, AuditEntry entry, Optional<? extends RecordDescriptor<?>> descriptor) {
    List<HistoryEntry.Change> changes = new ArrayList<>();
    JsonNode fields = json.readTree(entry.getChanges());
    for (Map.Entry<String, JsonNode> changed : fields.properties()) {
      FieldDescriptor field = descriptor.flatMap(type -> type.field(changed.getKey())).orElse(null);
      JsonNode pair = changed.getValue();
      if (field != null && pair.size() == 2) {
        changes.add(
            new HistoryEntry.Change(
                field.name(),
                field.label(locale),
                text(session, field, pair.get(0)),
                text(session, field, pair.get(1))));
      }
    }
    LocalDateTime local =
        entry.getRecordedAt().atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime();
    return new HistoryEntry(
        local, entry.getAccount(), entry.getOperation(), entry.getReason(), changes);
  }

  /**
   * Returns a stored value as people read it. The audit holds a digest of an encrypted value:
   * people only see that there was one; whoever may not read personal fields does not read their
   * past.
   */
  private String text(Session session, FieldDescriptor field, JsonNode value) {
    if (value == null || value.isNull()) {
      return "";
    }
    if (field.encrypted() || (field.personal() && detail != RecordViews.Detail.FULL)) {
      return MASK;
    }
    String stored = value.asString();
    return switch (field.kind()) {
      case REFERENCE, REFERENCES -> titles(session, field, stored);
      case TEXT, LONG_TEXT -> stored;
      default -> FieldCodec.show(FieldCodec.parse(field, stored).value(), locale);
    };
  }

  private String titles(Session session, FieldDescriptor field, String stored) {
    Class<? extends AbstractRecord> target = field.target().orElseThrow();
    List<String> titles = new ArrayList<>();
    for (String code : StoredValues.split(stored)) {
      titles.add(session.find(target, code).map(r -> views.reference(r).title()).orElse(code));
    }
    return String.join(Labels.of(FieldCodec.class).text(locale, "list.comma"), titles);
  }
}
