package org.xianjie.exchange.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.text.Labels;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.table.TableRow;

/** The columns of a file: field names, labels in either language, or aliases. */
final class Header {
  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
  private static final String SEPARATOR = ";";

  /** What a column holds. */
  enum Role {
    /** The business code. */
    CODE,
    /** A field. */
    FIELD,
    /** The reason of a rejected row, or a column without a header. */
    IGNORED
  }

  /**
   * One column.
   *
   * @param title header as it stands in the file
   * @param role what it holds
   * @param field the field, for {@link Role#FIELD}
   */
  record Column(String title, Role role, Optional<FieldDescriptor> field) {}

  private final List<Column> columns;
  private final int code;

  private Header(List<Column> columns) {
    this.columns = List.copyOf(columns);
    int found = -1;
    for (int i = 0; i < columns.size(); i++) {
      found = columns.get(i).role() == Role.CODE ? i : found;
    }
    this.code = found;
  }

  /**
   * Reads the first row of a file.
   *
   * @throws Refusal with every unknown or repeated column, or if the type needs codes and the file
   *     has none
   */
  static Header of(TableRow row, RecordDescriptor<?> descriptor) {
    Map<String, Column> known = known(descriptor);
    List<Message> problems = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String cell : row.cells()) {
      String title = cell.strip();
      Column column = title.isEmpty() ? ignored(title) : known.get(normal(title));
      if (column == null) {
        problems.add(message("header.unknown", title, descriptor.name()));
      } else if (column.role() != Role.IGNORED && !seen.add(identity(column))) {
        problems.add(message("header.twice", title));
      } else {
        columns.add(new Column(title, column.role(), column.field()));
      }
    }
    Header header = new Header(columns);
    if (problems.isEmpty() && header.code < 0 && descriptor.declaration().prefix().isEmpty()) {
      problems.add(message("header.code"));
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return header;
  }

  List<Column> columns() {
    return columns;
  }

  /** Returns the business code of a row; empty where it gives none. */
  String code(TableRow row) {
    return code < 0 ? "" : row.cell(code).strip();
  }

  /** Returns the column of a field. */
  Optional<Integer> column(FieldDescriptor field) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).field().filter(field::equals).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Returns the column of the business code. */
  Optional<Integer> codeColumn() {
    return code < 0 ? Optional.empty() : Optional.of(code);
  }

  private static Map<String, Column> known(RecordDescriptor<?> descriptor) {
    Map<String, Column> known = new HashMap<>();
    for (FieldDescriptor field : descriptor.fields()) {
      Column column = new Column(field.name(), Role.FIELD, Optional.of(field));
      known.put(normal(field.name()), column);
      field.aliases().forEach(alias -> known.put(normal(alias), column));
    }
    for (FieldDescriptor field : descriptor.fields()) {
      Column column = new Column(field.name(), Role.FIELD, Optional.of(field));
      LANGUAGES.forEach(language -> known.putIfAbsent(normal(field.label(language)), column));
    }
    Column code = new Column("code", Role.CODE, Optional.empty());
    titles("column.code").forEach(title -> known.putIfAbsent(title, code));
    titles("column.reason").forEach(title -> known.putIfAbsent(title, ignored(title)));
    return known;
  }

  private static List<String> titles(String key) {
    List<String> titles = new ArrayList<>();
    for (Locale language : LANGUAGES) {
      for (String title : Labels.of(Header.class).text(language, key).split(SEPARATOR)) {
        titles.add(normal(title));
      }
    }
    return titles;
  }

  private static Column ignored(String title) {
    return new Column(title, Role.IGNORED, Optional.empty());
  }

  private static String identity(Column column) {
    return column.field().map(FieldDescriptor::name).orElse(column.role().name());
  }

  private static String normal(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(Header.class, key, arguments);
  }
}
