package org.xianjie.core.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xianjie.core.store.Session;

/** Makes views of entities: typed values, references by code and title, masked personal data. */
final class RecordViews {
  private final RecordCatalogue catalogue;

  RecordViews(RecordCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** How much of the personal data a view shows. */
  enum Detail {
    /** Neither personal nor encrypted fields. */
    MASKED,
    /** Personal fields, but not the encrypted ones: for lists. */
    PERSONAL,
    /** Everything; the caller audits the reading. */
    FULL
  }

  RecordView view(Session session, AbstractRecord record, Detail detail) {
    RecordDescriptor<?> descriptor = catalogue.of(record.getClass());
    Map<String, Object> values = new LinkedHashMap<>();
    Set<String> masked = new LinkedHashSet<>();
    for (FieldDescriptor field : descriptor.fields()) {
      boolean hidden =
          switch (detail) {
            case MASKED -> field.personal();
            case PERSONAL -> field.encrypted();
            case FULL -> false;
          };
      if (hidden) {
        masked.add(field.name());
        continue;
      }
      Object value = value(session, field, record);
      if (value != null) {
        values.put(field.name(), value);
      }
    }
    boolean titleHidden = masked.contains(descriptor.declaration().title());
    String title = titleHidden ? record.getCode() : descriptor.title(record);
    return new RecordView(
        descriptor.name(), record.getCode(), record.getVersion(), title, values, masked);
  }

  RecordReference reference(AbstractRecord record) {
    RecordDescriptor<?> descriptor = catalogue.of(record.getClass());
    boolean hidden =
        descriptor.field(descriptor.declaration().title()).filter(f -> f.personal()).isPresent();
    String title = hidden ? record.getCode() : descriptor.title(record);
    return new RecordReference(descriptor.name(), record.getCode(), title);
  }

  private Object value(Session session, FieldDescriptor field, AbstractRecord record) {
    Object stored = field.read(record);
    if (stored == null) {
      return null;
    }
    return switch (field.kind()) {
      case REFERENCE -> reference((AbstractRecord) stored);
      case CHOICES -> emptyToNull(StoredValues.constants(field.type(), (String) stored));
      case REFERENCES -> references(session, field, (String) stored);
      default -> stored;
    };
  }

  private static Set<Object> emptyToNull(Set<Object> constants) {
    return constants.isEmpty() ? null : constants;
  }

  private List<RecordReference> references(Session session, FieldDescriptor field, String stored) {
    Class<? extends AbstractRecord> target = field.target().orElseThrow();
    List<RecordReference> references = new ArrayList<>();
    for (String code : StoredValues.split(stored)) {
      references.add(
          session
              .find(target, code)
              .map(this::reference)
              .orElseGet(() -> new RecordReference(catalogue.of(target).name(), code, code)));
    }
    return references.isEmpty() ? null : references;
  }
}
