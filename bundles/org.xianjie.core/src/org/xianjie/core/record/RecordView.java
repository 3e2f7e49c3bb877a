package org.xianjie.core.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A record as a caller may see it, detached from the database.
 *
 * @param type name of the record type
 * @param code business code
 * @param version for optimistic locking
 * @param title what people recognise it by
 * @param values field name → value: text, number, date, enum constant, {@code Set} of constants,
 *     {@link RecordReference} or list of them; an empty field is absent
 * @param masked fields the caller may not read; they are absent from the values
 */
public record RecordView(
    String type,
    String code,
    long version,
    String title,
    Map<String, Object> values,
    Set<String> masked) {

  /** Copies map and set, keeping the order of fields. */
  public RecordView {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    masked = Set.copyOf(masked);
  }

  /** Returns the value of a field. */
  public Optional<Object> value(String field) {
    return Optional.ofNullable(values.get(field));
  }

  /** Returns the value of a field as that class. */
  public <V> Optional<V> value(String field, Class<V> kind) {
    return Optional.ofNullable(kind.cast(values.get(field)));
  }
}
