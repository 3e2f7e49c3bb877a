package org.xianjie.persistence.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.record.RecordDescriptor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The changes of a record as the audit keeps them: a JSON object field → [before, after]. Records
 * stand as their business codes, encrypted values as keyed digests.
 */
public final class ChangeText {
  private static final String VOIDED = "deleted";

  private final AuditSeals seals;
  private final JsonMapper json = JsonMapper.shared();

  /** Creates texts with the digests of a database. */
  public ChangeText(AuditSeals seals) {
    this.seals = seals;
  }

  /** Describes a new record. */
  public String created(RecordDescriptor<?> descriptor, AbstractRecord record) {
    ObjectNode changes = json.createObjectNode();
    for (FieldDescriptor field : descriptor.fields()) {
      put(changes, record, field, null, field.read(record));
    }
    return changes.toString();
  }

  /** Describes changed fields; those that people do not see as fields are left out. */
  public String changed(
      RecordDescriptor<?> descriptor, AbstractRecord record, Map<String, Object> before) {
    ObjectNode changes = json.createObjectNode();
    for (FieldDescriptor field : descriptor.fields()) {
      if (before.containsKey(field.name())) {
        put(changes, record, field, before.get(field.name()), field.read(record));
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

  private void put(
      ObjectNode changes,
      AbstractRecord record,
      FieldDescriptor field,
      Object before,
      Object after) {
    if (Objects.equals(before, after)) {
      return;
    }
    ArrayNode pair = changes.putArray(field.name());
    add(pair, record, field, before);
    add(pair, record, field, after);
  }

  private void add(ArrayNode pair, AbstractRecord record, FieldDescriptor field, Object value) {
    if (value == null) {
      pair.addNull();
    } else if (field.encrypted()) {
      pair.add(seals.value(record.getUid(), field.name(), value));
    } else if (field.kind() == FieldKind.REFERENCE) {
      pair.add(((AbstractRecord) value).getCode());
    } else {
      pair.add(value.toString());
    }
  }
}
