package org.xianjie.command.line;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words after a verb, sorted into operands and options. */
public final class Arguments {
  private static final String END = "--";
  private static final int LENGTH_OF_DATE = 10;

  private final List<String> operands = new ArrayList<>();
  private final Map<String, List<String>> options = new HashMap<>();

  private Arguments() {}

  /**
   * Sorts words.
   *
   * @throws UsageError for an unknown option, a missing or a surplus value
   */
  public static Arguments parse(Syntax syntax, List<String> words) {
    Arguments parsed = new Arguments();
    int i = 0;
    while (i < words.size()) {
      String word = words.get(i);
      if (word.equals(END)) {
        parsed.operands.addAll(words.subList(i + 1, words.size()));
        break;
      }
      if (word.startsWith(END)) {
        i += parsed.option(syntax, word.substring(END.length()), words, i);
      } else {
        parsed.operands.add(word);
      }
      i++;
    }
    if (!parsed.isHelp()) {
      parsed.checkCount(syntax);
    }
    return parsed;
  }

  /** Takes an option and returns how many further words it took. */
  private int option(Syntax syntax, String word, List<String> words, int index) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    Syntax.Kind kind = syntax.kind(name);
    if (kind == null) {
      throw UsageError.of("option.unknown", name, String.join(" --", syntax.options()));
    }
    if (kind == Syntax.Kind.FLAG) {
      if (equals >= 0) {
        throw UsageError.of("option.flag", name);
      }
      options.put(name, List.of());
      return 0;
    }
    if (kind == Syntax.Kind.VALUE && options.containsKey(name)) {
      throw UsageError.of("option.twice", name);
    }
    List<String> values = options.computeIfAbsent(name, n -> new ArrayList<>());
    if (equals >= 0) {
      values.add(word.substring(equals + 1));
      return 0;
    }
    if (index + 1 == words.size()) {
      throw UsageError.of("option.value", name);
    }
    values.add(words.get(index + 1));
    return 1;
  }

  private void checkCount(Syntax syntax) {
    if (operands.size() < syntax.least()) {
      throw UsageError.of("operand.missing", syntax.least(), operands.size());
    }
    if (operands.size() > syntax.most()) {
      throw UsageError.of("operand.surplus", operands.get(syntax.most()));
    }
  }

  /** Tells whether help was asked for. */
  public boolean isHelp() {
    return has("help");
  }

  /** Returns all operands. */
  public List<String> operands() {
    return List.copyOf(operands);
  }

  /** Returns an operand that the syntax requires. */
  public String operand(int index) {
    return operands.get(index);
  }

  /** Returns the operands from an index on. */
  public List<String> from(int index) {
    return List.copyOf(operands.subList(Math.min(index, operands.size()), operands.size()));
  }

  /** Tells whether an option was given. */
  public boolean has(String option) {
    return options.containsKey(option);
  }

  /** Returns the value of an option. */
  public Optional<String> value(String option) {
    return all(option).stream().findFirst();
  }

  /** Returns all values of an option. */
  public List<String> all(String option) {
    return List.copyOf(options.getOrDefault(option, List.of()));
  }

  /**
   * Returns the value of an option that must be given.
   *
   * @throws UsageError if it was not
   */
  public String required(String option) {
    return value(option).orElseThrow(() -> UsageError.of("option.required", option));
  }

  /**
   * Returns a whole number in a range.
   *
   * @throws UsageError if the value is none
   */
  public Optional<Integer> integer(String option, int least, int most) {
    Optional<Integer> number =
        value(option)
            .map(text -> read(option, text, Integer::valueOf, NumberFormatException.class));
    if (number.isPresent() && (number.get() < least || number.get() > most)) {
      throw UsageError.of("option.range", option, least, most);
    }
    return number;
  }

  /**
   * Returns a date.
   *
   * @throws UsageError if the value is none
   */
  public Optional<LocalDate> date(String option) {
    return value(option)
        .map(text -> read(option, text, LocalDate::parse, DateTimeParseException.class));
  }

  /**
   * Returns a time such as {@code 2026-09-24T18:30}; a date alone means its beginning.
   *
   * @throws UsageError if the value is none
   */
  public Optional<LocalDateTime> time(String option) {
    return value(option)
        .map(text -> read(option, text, Arguments::timeOf, DateTimeParseException.class));
  }

  private static LocalDateTime timeOf(String text) {
    return text.length() == LENGTH_OF_DATE
        ? LocalDate.parse(text).atStartOfDay()
        : LocalDateTime.parse(text.replace(' ', 'T'));
  }

  /**
   * Splits words such as {@code field=value}.
   *
   * @throws UsageError for a word of another form or a field that comes twice
   */
  public static Map<String, String> assignments(List<String> words) {
    Map<String, String> assignments = new LinkedHashMap<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        throw UsageError.of("assignment.form", word);
      }
      String field = word.substring(0, equals).strip();
      if (assignments.put(field, word.substring(equals + 1)) != null) {
        throw UsageError.of("assignment.twice", field);
      }
    }
    return assignments;
  }

  private static <V> V read(
      String option,
      String text,
      Function<String, V> reading,
      Class<? extends RuntimeException> expected) {
    try {
      return reading.apply(text);
    } catch (RuntimeException e) {
      if (expected.isInstance(e)) {
        throw UsageError.of("option.form", option, text);
      }
      throw e;
    }
  }
}
