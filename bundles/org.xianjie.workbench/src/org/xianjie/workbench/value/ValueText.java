package org.xianjie.workbench.value;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.xianjie.core.record.RecordReference;
import org.xianjie.core.text.Labels;

/** Values of records as people read them. */
public final class ValueText {
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Locale locale;

  /** Creates the texts in a language. */
  public ValueText(Locale locale) {
    this.locale = locale;
  }

  /** Returns the text of a value; empty for null. */
  public String of(Object value) {
    return switch (value) {
      case null -> "";
      case Enum<?> constant -> Labels.of(constant.getDeclaringClass()).constant(locale, constant);
      case RecordReference reference -> reference.title();
      case LocalDateTime time -> MINUTES.format(time);
      case Boolean flag -> label(flag ? "value.yes" : "value.no");
      case BigDecimal number -> number.toPlainString();
      case Collection<?> several ->
          several.stream().map(this::of).collect(Collectors.joining(label("value.separator")));
      default -> String.valueOf(value);
    };
  }

  private String label(String key) {
    return Labels.of(ValueText.class).text(locale, key);
  }
}
