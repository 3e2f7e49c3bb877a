package org.xianjie.persistence.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.Special;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The changes of a record as the audit keeps them: a JSON object field → [before, after]. Records
 * stand as their business codes, encrypted values as digests under the key of their subject,
 * special ones only as changed.
 */
public final class ChangeText {
  private static final String VOIDED = "deleted";
  private static final String CHANGED = "changed";

  private final SubjectKeys.InTransaction keys;
  private final JsonMapper json = JsonMapper.shared();

  /** Creates texts with the keys of a transaction. */
  public ChangeText(SubjectKeys.InTransaction keys) {
    this.keys = keys;
  }

  /** Describes a new record, or one that is removed. */
  public String created(RecordDescriptor<?> descriptor, AbstractRecord record, boolean isNew) {
    ObjectNode changes = json.createObjectNode();
    for (FieldDescriptor field : descriptor.fields()) {
      put(changes, new Place(descriptor, record, field, isNew), null, field.read(record));
    }
    return changes.toString();
  }

  /** Describes changed fields; those that people do not see as fields are left out. */
  public String changed(
      RecordDescriptor<?> descriptor, AbstractRecord record, Map<String, Object> before) {
    ObjectNode changes = json.createObjectNode();
    for (FieldDescriptor field : descriptor.fields()) {
      if (before.containsKey(field.name())) {
        Place place = new Place(descriptor, record, field, false);
        put(changes, place, before.get(field.name()), field.read(record));
      }
    }
    if (before.containsKey(VOIDED)) {
      changes.putArray(VOIDED).add(String.valueOf(before.get(VOIDED))).add(record.isDeleted());
    }
    return changes.toString();
  }

  /** Describes that fields were read. */
  public String read(List<String> fields) {
    Map<String, List<String>> read = new LinkedHashMap<>();
    fields.forEach(field -> read.put(field, List.of()));
    return json.writeValueAsString(read);
  }

  /** The field of a record. */
  private record Place(
      RecordDescriptor<?> type, AbstractRecord record, FieldDescriptor field, boolean isNew) {
    boolean isSpecial() {
      return type.type().isAnnotationPresent(Special.class)
          || field.field().isAnnotationPresent(Special.class);
    }
  }

  private void put(ObjectNode changes, Place place, Object before, Object after) {
    if (Objects.equals(before, after)) {
      return;
    }
    ArrayNode pair = changes.putArray(place.field().name());
    add(pair, place, before);
    add(pair, place, after);
  }

  private void add(ArrayNode pair, Place place, Object value) {
    FieldDescriptor field = place.field();
    if (value == null) {
      pair.addNull();
    } else if (place.isSpecial()) {
      pair.add(CHANGED);
    } else if (field.encrypted()) {
      pair.add(keys.digest(place.record().getUid(), place.isNew(), field.name(), value));
    } else if (field.kind() == FieldKind.REFERENCE) {
      pair.add(((AbstractRecord) value).getCode());
    } else {
      pair.add(value.toString());
    }
  }
}
