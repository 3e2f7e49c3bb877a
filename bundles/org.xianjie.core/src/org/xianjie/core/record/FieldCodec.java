package org.xianjie.core.record;

import static org.xianjie.core.record.RecordEditor.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xianjie.core.text.Labels;
import org.xianjie.core.text.Message;

/**
 * Between values and the text of files, commands and screens. Times are {@code 2026-09-24T18:30} in
 * Asia/Shanghai, lists are separated by semicolons, enumerations are given by constant or label in
 * either language, references by business code.
 */
public final class FieldCodec {
  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
  private static final Set<String> YES = words("true", "1", "y", "boolean.yes");
  private static final Set<String> NO = words("false", "0", "n", "boolean.no");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int LENGTH_OF_DATE = 10;
  private static final int MOST_DIGITS = 60;

  private FieldCodec() {}

  /**
   * A text read as a value.
   *
   * @param value the value; null for an empty text or when there is a problem
   * @param problem what is wrong with the text
   */
  public record Parsed(Object value, Optional<Message> problem) {
    private static Parsed of(Object value) {
      return new Parsed(value, Optional.empty());
    }

    private static Parsed wrong(String key, Object... arguments) {
      return new Parsed(null, Optional.of(message(key, arguments)));
    }
  }

  /** Reads the text of a field. */
  public static Parsed parse(FieldDescriptor field, String text) {
    return parse(field.kind(), field.type(), text);
  }

  /** Reads a text as a value of the kind. */
  public static Parsed parse(FieldKind kind, Class<?> type, String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return Parsed.of(null);
    }
    try {
      return switch (kind) {
        case TEXT, LONG_TEXT -> Parsed.of(text);
        case INTEGER -> Parsed.of(decimal(stripped).longValueExact());
        case DECIMAL -> Parsed.of(decimal(stripped));
        case DATE -> Parsed.of(LocalDate.parse(stripped));
        case DATETIME -> Parsed.of(dateTime(stripped));
        case BOOLEAN -> truth(stripped);
        case CHOICE -> choice(type, stripped);
        case CHOICES -> choices(type, stripped);
        case REFERENCE -> Parsed.of(stripped);
        case REFERENCES -> Parsed.of(StoredValues.split(stripped));
      };
    } catch (NumberFormatException | ArithmeticException e) {
      return Parsed.wrong("parse.number", stripped);
    } catch (DateTimeParseException e) {
      return Parsed.wrong(kind == FieldKind.DATE ? "parse.date" : "parse.time", stripped);
    }
  }

  /** Writes a value for files and commands, so that {@link #parse} reads it back. */
  public static String write(Object value) {
    return switch (value) {
      case null -> "";
      case Enum<?> constant -> constant.name();
      case LocalDateTime time -> seconds(time) ? time.toString() : TIME.format(time);
      case RecordReference reference -> reference.code();
      case BigDecimal number -> number.toPlainString();
      case Collection<?> all ->
          all.stream().map(FieldCodec::write).collect(Collectors.joining(";"));
      default -> value.toString();
    };
  }

  /** Shows a value to a person. */
  public static String show(Object value, Locale locale) {
    return switch (value) {
      case null -> "";
      case Enum<?> constant -> Labels.of(constant.getDeclaringClass()).constant(locale, constant);
      case LocalDateTime time -> SHOWN.format(time);
      case RecordReference reference -> reference.title();
      case Boolean truth ->
          Labels.of(FieldCodec.class).text(locale, truth ? "boolean.yes" : "boolean.no");
      case BigDecimal number -> number.toPlainString();
      case Collection<?> all ->
          all.stream()
              .map(element -> show(element, locale))
              .collect(Collectors.joining(Labels.of(FieldCodec.class).text(locale, "list.comma")));
      default -> value.toString();
    };
  }

  private static Set<String> words(String code, String digit, String letter, String key) {
    Set<String> words = new LinkedHashSet<>(List.of(code, digit, letter));
    Labels labels = Labels.of(FieldCodec.class);
    LANGUAGES.forEach(language -> words.add(labels.text(language, key).toLowerCase(Locale.ROOT)));
    return words;
  }

  private static boolean seconds(LocalDateTime time) {
    return time.getSecond() != 0 || time.getNano() != 0;
  }

  /** Keeps numbers away whose digits would fill the memory, such as {@code 1e999999999}. */
  private static BigDecimal decimal(String text) {
    if (text.length() > MOST_DIGITS) {
      throw new NumberFormatException();
    }
    BigDecimal number = new BigDecimal(text);
    if (Math.abs((long) number.scale()) > MOST_DIGITS) {
      throw new ArithmeticException();
    }
    return number;
  }

  private static LocalDateTime dateTime(String text) {
    if (text.length() == LENGTH_OF_DATE) {
      return LocalDate.parse(text).atStartOfDay();
    }
    return LocalDateTime.parse(text.replace(' ', 'T'));
  }

  private static Parsed truth(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (YES.contains(lower)) {
      return Parsed.of(true);
    }
    return NO.contains(lower) ? Parsed.of(false) : Parsed.wrong("parse.boolean", text);
  }

  private static Parsed choices(Class<?> type, String text) {
    Set<Object> constants = new LinkedHashSet<>();
    for (String part : StoredValues.split(text)) {
      Parsed parsed = choice(type, part);
      if (parsed.problem().isPresent()) {
        return parsed;
      }
      constants.add(parsed.value());
    }
    return Parsed.of(constants);
  }

  private static Parsed choice(Class<?> type, String text) {
    for (Object candidate : type.getEnumConstants()) {
      Enum<?> constant = (Enum<?>) candidate;
      if (constant.name().equalsIgnoreCase(text) || isLabel(constant, text)) {
        return Parsed.of(constant);
      }
    }
    String allowed =
        List.of(type.getEnumConstants()).stream()
            .map(constant -> ((Enum<?>) constant).name())
            .collect(Collectors.joining(" "));
    return Parsed.wrong("parse.choice", text, allowed);
  }

  private static boolean isLabel(Enum<?> constant, String text) {
    Labels labels = Labels.of(constant.getDeclaringClass());
    return LANGUAGES.stream()
        .anyMatch(language -> labels.constant(language, constant).equalsIgnoreCase(text));
  }
}
