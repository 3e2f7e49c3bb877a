package org.xianjie.organization.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.xianjie.core.record.FieldCodec;

/** How values stand in the cells of a report. */
final class Cells {
  private static final String NOTHING = "—";

  private Cells() {}

  /** Returns the text of a value; a dash where there is none. */
  static String text(Object value, Locale locale) {
    String text = FieldCodec.show(value, locale);
    return text.isBlank() ? NOTHING : text;
  }

  /** Returns the labels of the constants of a stored set. */
  static String choices(Class<? extends Enum<?>> type, String stored, Locale locale) {
    if (stored == null || stored.isBlank()) {
      return NOTHING;
    }
    List<String> chosen = List.of(stored.split(";"));
    return FieldCodec.show(
        Stream.of(type.getEnumConstants()).filter(c -> chosen.contains(c.name())).toList(), locale);
  }
}
