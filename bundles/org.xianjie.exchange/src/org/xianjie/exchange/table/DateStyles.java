package org.xianjie.exchange.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xianjie.core.record.FieldCodec;
import org.xianjie.core.text.Labels;

/** Knows which cell styles of a workbook show a number as a date, and reads such numbers. */
final class DateStyles {
  /** Literals, colours and conditions of a number format, which may hold any letter. */
  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
  private static final Set<String> ELEMENTS = Set.of("numFmt", "cellXfs", "cellStyles");
  private static final Set<String> STYLE = Set.of("xf");
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final int NO_LEAP_DAY = 60;
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(2_958_466);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(24 * 60 * 60);

  private final List<Boolean> dates = new ArrayList<>();
  private final boolean from1904;

  private DateStyles(boolean from1904) {
    this.from1904 = from1904;
  }

  /** A workbook without styles. */
  static DateStyles none(boolean from1904) {
    return new DateStyles(from1904);
  }

  /** Reads the styles of a part. */
  static DateStyles of(XmlPart part, boolean from1904) throws IOException {
    DateStyles styles = new DateStyles(from1904);
    Map<Integer, String> formats = new HashMap<>();
    Pattern parts = dateParts();
    for (String name = part.next(ELEMENTS); name != null; name = part.next(ELEMENTS)) {
      if ("numFmt".equals(name)) {
        String code = part.attribute("formatCode");
        formats.put(number(part.attribute("numFmtId")), code == null ? "" : code);
      } else if ("cellXfs".equals(name)) {
        while (part.next(STYLE, "cellXfs") != null) {
          int id = number(part.attribute("numFmtId"));
          String code = formats.get(id);
          styles.dates.add(code == null ? isBuiltIn(id) : isDate(code, parts));
        }
      }
    }
    return styles;
  }

  /** Tells whether the style of a cell shows its number as a date or time. */
  boolean isDate(String style) throws IOException {
    int index = number(style);
    return index >= 0 && index < dates.size() && dates.get(index);
  }

  /** Returns the date or time of a number of days as files write it; empty where it is none. */
  Optional<String> date(BigDecimal days) {
    if (days.signum() < 0 || days.compareTo(MOST_DAYS) >= 0) {
      return Optional.empty();
    }
    long whole = days.longValue();
    long seconds =
        days.subtract(BigDecimal.valueOf(whole))
            .multiply(SECONDS)
            .setScale(0, java.math.RoundingMode.HALF_UP)
            .longValueExact();
    LocalDate epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
    // The calendar of spreadsheets has a 29th of February 1900.
    long shift = !from1904 && whole < NO_LEAP_DAY ? 1 : 0;
    LocalDateTime time = epoch.plusDays(whole + shift).atStartOfDay().plusSeconds(seconds);
    return Optional.of(
        time.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? time.toLocalDate().toString()
            : FieldCodec.write(time));
  }

  private static boolean isDate(String format, Pattern parts) {
    return !"General".equalsIgnoreCase(format)
        && parts.matcher(LITERALS.matcher(format).replaceAll("")).find();
  }

  /** Numbers of the formats that a workbook uses without declaring them (ECMA-376, 18.8.30). */
  private static boolean isBuiltIn(int id) {
    return id >= 14 && id <= 22
        || id >= 27 && id <= 36
        || id >= 45 && id <= 47
        || id >= 50 && id <= 58;
  }

  /** Letters that stand for a part of a date in either language. */
  private static Pattern dateParts() {
    StringBuilder letters = new StringBuilder();
    Labels labels = Labels.of(DateStyles.class);
    LANGUAGES.forEach(language -> letters.append(labels.text(language, "xlsx.dateLetters")));
    return Pattern.compile("[" + letters + "]");
  }

  private static int number(String text) throws IOException {
    if (text == null) {
      return -1;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new XmlPart.Broken(e);
    }
  }
}
