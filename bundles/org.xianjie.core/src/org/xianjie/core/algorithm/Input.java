package org.xianjie.core.algorithm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/**
 * Named values that an algorithm reads. What is wrong is remembered with its path, so that one
 * refusal names every reason; readers return {@code null} for what is unknown or wrong.
 */
public final class Input {
  private static final int MOST_DIGITS = 12;
  private static final int LENGTH_OF_DATE = 10;

  private final Map<?, ?> values;
  private final String path;
  private final List<Message> problems;

  private Input(Map<?, ?> values, String path, List<Message> problems) {
    this.values = values;
    this.path = path;
    this.problems = problems;
  }

  /** Creates an input. */
  public static Input of(Map<String, ?> values) {
    return new Input(values, "", new ArrayList<>());
  }

  /** Returns the path of a field, for example {@code visits[3].start}. */
  public String path(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  /** Returns the names of the fields, sorted. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    values.forEach((name, value) -> names.add(String.valueOf(name)));
    return names;
  }

  /** Tells whether a field is given. */
  public boolean has(String field) {
    return values.get(field) != null;
  }

  /** Returns a text that must be given; empty when it is not. */
  public String code(String field) {
    require(field);
    return Objects.requireNonNullElse(text(field), "");
  }

  /** Notes that a field is missing unless it is given. */
  public void require(String field) {
    if (!has(field)) {
      wrong("input.missing", field);
    }
  }

  /** Returns a text that is not blank, or null. */
  public String text(String field) {
    return read(
        field,
        "input.text",
        value -> value instanceof String text && !text.isBlank() ? text.strip() : null);
  }

  /** Returns a truth value, or null. */
  public Boolean flag(String field) {
    return (Boolean) read(field, "input.flag", value -> value instanceof Boolean ? value : null);
  }

  /** Returns a number with at most twelve digits before the point, or null. */
  public BigDecimal number(String field) {
    return read(field, "input.number", Input::decimal);
  }

  /** Returns a number in a range, or null. */
  public BigDecimal number(String field, long least, long most) {
    BigDecimal number = number(field);
    if (number != null
        && (number.compareTo(BigDecimal.valueOf(least)) < 0
            || number.compareTo(BigDecimal.valueOf(most)) > 0)) {
      problem(Message.of(Input.class, "input.range", path(field), least, most));
      return null;
    }
    return number;
  }

  /** Returns a whole number in a range, or null. */
  public Integer integer(String field, int least, int most) {
    BigDecimal number =
        read(
            field,
            "input.integer",
            value -> {
              BigDecimal decimal = decimal(value);
              return decimal == null || decimal.stripTrailingZeros().scale() > 0 ? null : decimal;
            });
    if (number == null) {
      return null;
    }
    long whole = number.longValue();
    if (whole < least || whole > most) {
      problem(Message.of(Input.class, "input.range", path(field), least, most));
      return null;
    }
    return (int) whole;
  }

  /** Returns a whole number in a range, or the default when it is not given. */
  public int integer(String field, int least, int most, int otherwise) {
    return Objects.requireNonNullElse(integer(field, least, most), otherwise);
  }

  /** Returns a date, or null. */
  public LocalDate date(String field) {
    return read(field, "input.date", value -> parsed(value, LocalDate::parse));
  }

  /** Returns a local time such as {@code 2026-09-24T18:30}; a date means its beginning; or null. */
  public LocalDateTime time(String field) {
    return read(
        field,
        "input.time",
        value ->
            parsed(
                value,
                text ->
                    text.length() == LENGTH_OF_DATE
                        ? LocalDate.parse(text).atStartOfDay()
                        : LocalDateTime.parse(text)));
  }

  /** Returns one of the constants, or null. */
  public <E extends Enum<E>> E choice(String field, Class<E> type) {
    String text = text(field);
    return text == null ? null : constant(path(field), text, type).orElse(null);
  }

  /** Returns constants, each once, empty when they are not given. */
  public <E extends Enum<E>> Set<E> choices(String field, Class<E> type) {
    Set<E> constants = new LinkedHashSet<>();
    List<String> all = texts(field);
    for (int i = 0; i < all.size(); i++) {
      constant(path(field) + "[" + i + "]", all.get(i), type).ifPresent(constants::add);
    }
    return constants;
  }

  /** Returns a list of texts, empty when it is not given. */
  public List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    List<?> items = items(field);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof String text && !text.isBlank()) {
        texts.add(text.strip());
      } else {
        wrong("input.text", field + "[" + i + "]");
      }
    }
    return texts;
  }

  /** Returns a list of objects, empty when it is not given. */
  public List<Input> objects(String field) {
    List<Input> objects = new ArrayList<>();
    List<?> items = items(field);
    for (int i = 0; i < items.size(); i++) {
      String at = path(field) + "[" + i + "]";
      if (items.get(i) instanceof Map<?, ?> map) {
        objects.add(new Input(map, at, problems));
      } else {
        problem(Message.of(Input.class, "input.object", at));
      }
    }
    return objects;
  }

  /** Returns an object; one without fields when it is not given. */
  public Input object(String field) {
    Map<?, ?> map = read(field, "input.object", value -> value instanceof Map<?, ?> m ? m : null);
    return new Input(map == null ? Map.of() : map, path(field), problems);
  }

  /** Notes each code that comes a second time. */
  public void unique(String list, List<String> codes) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      if (!codes.get(i).isEmpty() && !seen.add(codes.get(i))) {
        String at = path(list) + "[" + i + "]";
        problem(Message.of(Input.class, "input.twice", at, codes.get(i)));
      }
    }
  }

  /** Notes a reason to refuse. */
  public void problem(Message reason) {
    problems.add(reason);
  }

  /**
   * Ends reading.
   *
   * @throws Refusal with everything that was noted
   */
  public void check() {
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
  }

  private List<?> items(String field) {
    List<?> list = read(field, "input.list", value -> value instanceof List<?> l ? l : null);
    return list == null ? List.of() : list;
  }

  private <V> V read(String field, String problem, Function<Object, V> reading) {
    Object raw = values.get(field);
    if (raw == null) {
      return null;
    }
    V value = reading.apply(raw);
    if (value == null) {
      wrong(problem, field);
    }
    return value;
  }

  private <E extends Enum<E>> Optional<E> constant(String at, String text, Class<E> type) {
    Optional<E> found =
        Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(text)).findFirst();
    if (found.isEmpty()) {
      String known = String.join(" ", Arrays.stream(type.getEnumConstants()).map(E::name).toList());
      problem(Message.of(Input.class, "input.choice", at, text, known));
    }
    return found;
  }

  private static BigDecimal decimal(Object value) {
    if (!(value instanceof Number)) {
      return null;
    }
    BigDecimal number = new BigDecimal(value.toString());
    return number.precision() - number.scale() > MOST_DIGITS || number.scale() > 2 * MOST_DIGITS
        ? null
        : number;
  }

  private static <V> V parsed(Object value, Function<String, V> parser) {
    try {
      return value instanceof String text ? parser.apply(text) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private void wrong(String problem, String field) {
    problem(Message.of(Input.class, problem, path(field)));
  }
}
