package org.xianjie.exchange.parcel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.FieldCodec;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a record as they stand in a package: texts, references by uid and code. */
final class RecordContent {
  private static final String UID = "uid";
  private static final String CODE = "code";

  private RecordContent() {}

  /**
   * Writes the fields of a record.
   *
   * @param known tells of a type whether the other side can have its records; a field that refers
   *     to others is left out, and the other side leaves it as it is
   */
  static ObjectNode of(
      RecordDescriptor<?> descriptor,
      AbstractRecord record,
      Predicate<Class<? extends AbstractRecord>> known) {
    ObjectNode content = JsonMapper.shared().createObjectNode();
    for (FieldDescriptor field : descriptor.fields()) {
      if (field.target().isPresent() && !known.test(field.target().get())) {
        continue;
      }
      Object value = field.read(record);
      if (value instanceof AbstractRecord target) {
        content.putObject(field.name()).put(UID, target.getUid()).put(CODE, target.getCode());
      } else if (value == null) {
        content.putNull(field.name());
      } else {
        content.put(field.name(), FieldCodec.write(value));
      }
    }
    return content;
  }

  /** Returns the fields in which a record differs from the content of a package. */
  static List<FieldDescriptor> differing(
      RecordDescriptor<?> descriptor, AbstractRecord mine, JsonNode theirs) {
    List<FieldDescriptor> differing = new ArrayList<>();
    for (FieldDescriptor field : descriptor.fields()) {
      if (theirs.has(field.name())
          && !Objects.equals(mine(field.read(mine)), theirs(theirs.get(field.name())))) {
        differing.add(field);
      }
    }
    return differing;
  }

  /**
   * Reads a value that is no reference.
   *
   * @throws Refusal if the field does not know it, as when the other side has a newer version
   */
  static Object value(FieldDescriptor field, JsonNode content) {
    if (content.isNull()) {
      return null;
    }
    FieldCodec.Parsed parsed = FieldCodec.parse(field, content.asString());
    parsed
        .problem()
        .ifPresent(
            problem -> {
              throw new Refusal(problem);
            });
    return parsed.value();
  }

  static boolean isReference(FieldDescriptor field) {
    return field.kind() == FieldKind.REFERENCE;
  }

  static String uid(JsonNode reference) {
    return reference.path(UID).asString("");
  }

  static String code(JsonNode reference) {
    return reference.path(CODE).asString("");
  }

  /** Returns the names of fields of a package that the type does not have here. */
  static List<Message> unknown(RecordDescriptor<?> descriptor, JsonNode content) {
    List<Message> unknown = new ArrayList<>();
    for (String name : content.propertyNames()) {
      if (descriptor.field(name).isEmpty()) {
        unknown.add(Message.of(RecordContent.class, "field.unknown", descriptor.name(), name));
      }
    }
    return unknown;
  }

  private static String mine(Object value) {
    if (value == null || "".equals(value)) {
      return null;
    }
    return value instanceof AbstractRecord target ? target.getCode() : FieldCodec.write(value);
  }

  private static String theirs(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    String text = value.isObject() ? code(value) : value.asString();
    return text.isEmpty() ? null : text;
  }
}
