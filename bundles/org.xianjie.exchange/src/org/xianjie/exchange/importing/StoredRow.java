package org.xianjie.exchange.importing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.record.RecordDescriptor;

/** Compares a row with the stored record of the same code. */
final class StoredRow {
  private static final String SEPARATOR = ";";

  private final RecordDescriptor<?> descriptor;

  StoredRow(RecordDescriptor<?> descriptor) {
    this.descriptor = descriptor;
  }

  /** Returns those values of the row that differ from the record. */
  Map<String, Object> changes(AbstractRecord record, Map<String, Object> values) {
    Map<String, Object> changes = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      FieldDescriptor field = descriptor.field(entry.getKey()).orElseThrow();
      if (!Objects.equals(given(field, entry.getValue()), stored(field, field.read(record)))) {
        changes.put(entry.getKey(), entry.getValue());
      }
    }
    return changes;
  }

  private static Object given(FieldDescriptor field, Object value) {
    if (value == null) {
      return zero(field);
    }
    return switch (field.kind()) {
      case TEXT, LONG_TEXT -> ((String) value).strip();
      case INTEGER -> ((Number) value).longValue();
      case DECIMAL -> ((BigDecimal) value).stripTrailingZeros();
      case CHOICES ->
          ((Collection<?>) value)
              .stream()
                  .map(constant -> ((Enum<?>) constant).name())
                  .sorted()
                  .collect(Collectors.joining(SEPARATOR));
      case REFERENCES ->
          value instanceof Collection<?> codes
              ? codes.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR))
              : value;
      default -> value;
    };
  }

  private static Object stored(FieldDescriptor field, Object value) {
    if (value == null || "".equals(value)) {
      return null;
    }
    return switch (field.kind()) {
      case INTEGER -> ((Number) value).longValue();
      case DECIMAL -> ((BigDecimal) value).stripTrailingZeros();
      case TEXT, LONG_TEXT -> ((String) value).strip();
      case CHOICES ->
          String.join(SEPARATOR, new TreeSet<>(List.of(((String) value).split(SEPARATOR))));
      case REFERENCE -> ((AbstractRecord) value).getCode();
      default -> value;
    };
  }

  /** A primitive field can not be empty: an empty cell means nothing, none or no. */
  private static Object zero(FieldDescriptor field) {
    if (!field.field().getType().isPrimitive()) {
      return null;
    }
    return field.kind() == FieldKind.BOOLEAN ? (Object) false : (Object) 0L;
  }
}
