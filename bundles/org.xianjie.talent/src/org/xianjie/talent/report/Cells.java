package org.xianjie.talent.report;

import java.util.Locale;
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
}
