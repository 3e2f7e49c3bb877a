package org.xianjie.core.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xianjie.core.text.BundledText;
import org.xianjie.core.text.DelimitedText;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/** Files of statutory days: header {@code date,kind,name}, one day per line, UTF-8. */
public final class StatutoryDays {
  private static final String FILE = "statutory-days.csv";
  private static final List<String> HEADER = List.of("date", "kind", "name");

  private StatutoryDays() {}

  /** Returns the days that come with the product. */
  public static List<StatutoryDay> bundled() {
    return parse(BundledText.read(StatutoryDays.class, FILE));
  }

  /** Returns the calendar of the days that come with the product; needs no database. */
  public static WorkCalendar bundledCalendar() {
    return calendar(bundled());
  }

  /** Makes a calendar; the years of the notices named by the days count as loaded. */
  public static WorkCalendar calendar(Collection<StatutoryDay> days) {
    Map<LocalDate, DayKind> kinds = new HashMap<>();
    days.forEach(day -> kinds.put(day.date(), day.kind()));
    Set<Integer> years = days.stream().map(StatutoryDay::noticeYear).collect(Collectors.toSet());
    return new WorkCalendar(kinds, years);
  }

  /**
   * Reads a file.
   *
   * @throws Refusal with line and reason for every bad line
   */
  public static List<StatutoryDay> parse(String csv) {
    List<List<String>> lines = DelimitedText.read(csv);
    if (lines.isEmpty() || !lines.getFirst().stream().map(String::strip).toList().equals(HEADER)) {
      throw new Refusal(message("refused.file.header"));
    }
    List<StatutoryDay> days = new ArrayList<>();
    List<Message> problems = new ArrayList<>();
    Set<LocalDate> seen = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = lines.get(i).stream().map(String::strip).toList();
      if (!cells.equals(List.of(""))) {
        parse(i + 1, cells, problems).ifPresent(days::add);
      }
    }
    for (StatutoryDay day : days) {
      if (!seen.add(day.date())) {
        problems.add(message("refused.twice", day.date()));
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return days;
  }

  private static Optional<StatutoryDay> parse(
      int line, List<String> cells, List<Message> problems) {
    if (cells.size() != HEADER.size()) {
      problems.add(message("refused.line.columns", line));
      return Optional.empty();
    }
    Optional<LocalDate> date = date(cells.get(0));
    Optional<DayKind> kind = kind(cells.get(1));
    if (date.isEmpty()) {
      problems.add(message("refused.line.date", line, cells.get(0)));
    }
    if (kind.isEmpty()) {
      problems.add(message("refused.line.kind", line, cells.get(1)));
    }
    if (cells.get(2).isEmpty()) {
      problems.add(message("refused.line.name", line));
      return Optional.empty();
    }
    return date.flatMap(d -> kind.map(k -> new StatutoryDay(d, k, cells.get(2))));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<DayKind> kind(String text) {
    return EnumSet.allOf(DayKind.class).stream().filter(k -> k.name().equals(text)).findFirst();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(StatutoryDays.class, key, arguments);
  }
}
