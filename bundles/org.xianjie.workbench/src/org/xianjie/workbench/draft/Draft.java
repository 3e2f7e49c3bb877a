package org.xianjie.workbench.draft;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Typed work that is not saved yet.
 *
 * @param key what makes it the same piece of work
 * @param account whose work it is
 * @param type record type
 * @param code code of the record; empty for a new one
 * @param version version of the record that the person saw; 0 for a new one
 * @param title what people recognise it by
 * @param at machine's local time of the last change
 * @param values field name → value as {@link DraftValue} writes it; empty text for an emptied field
 */
public record Draft(
    String key,
    String account,
    String type,
    String code,
    long version,
    String title,
    LocalDateTime at,
    Map<String, String> values) {
  /** Copies the values, keeping their order. */
  public Draft {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
