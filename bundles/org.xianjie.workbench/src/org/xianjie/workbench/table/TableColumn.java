package org.xianjie.workbench.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.text.Labels;

/**
 * A column of a table.
 *
 * @param name field name, or {@code code}
 * @param label header
 * @param field the field; empty for the code
 */
record TableColumn(String name, String label, Optional<FieldDescriptor> field) {
  private static final String CODE = "code";
  private static final int WIDE = 240;
  private static final int TEXT = 150;
  private static final int NARROW = 110;
  private static final int SMALL = 80;

  static List<TableColumn> of(RecordDescriptor<?> type, List<String> names, Locale locale) {
    List<TableColumn> columns = new ArrayList<>();
    if (names.isEmpty()) {
      columns.add(code(locale));
      type.columns().forEach(field -> columns.add(of(field, locale)));
    }
    for (String name : names) {
      columns.add(CODE.equals(name) ? code(locale) : of(type.field(name).orElseThrow(), locale));
    }
    return columns;
  }

  private static TableColumn code(Locale locale) {
    String label = Labels.of(AbstractRecord.class).text(locale, "record.code");
    return new TableColumn(CODE, label, Optional.empty());
  }

  private static TableColumn of(FieldDescriptor field, Locale locale) {
    return new TableColumn(field.name(), field.label(locale), Optional.of(field));
  }

  Object value(RecordView record) {
    return field.isEmpty() ? record.code() : record.values().get(name);
  }

  boolean isMasked(RecordView record) {
    return record.masked().contains(name);
  }

  boolean isNumber() {
    return field
        .map(FieldDescriptor::kind)
        .filter(kind -> kind == FieldKind.INTEGER || kind == FieldKind.DECIMAL)
        .isPresent();
  }

  boolean isState() {
    return field.filter(FieldDescriptor::state).isPresent();
  }

  /** Returns the field to sort by; empty where an order would mean nothing. */
  Optional<String> sortField() {
    if (field.isEmpty()) {
      return Optional.of(CODE);
    }
    if (field.get().encrypted()) {
      return Optional.empty();
    }
    return switch (field.get().kind()) {
      case REFERENCE -> Optional.of(name + ".code");
      case CHOICES, REFERENCES, LONG_TEXT -> Optional.empty();
      default -> Optional.of(name);
    };
  }

  int width() {
    if (field.isEmpty()) {
      return TEXT;
    }
    return switch (field.get().kind()) {
      case LONG_TEXT -> WIDE;
      case TEXT, REFERENCE, REFERENCES, CHOICES, DATETIME -> TEXT;
      case DATE, CHOICE -> NARROW;
      case INTEGER, DECIMAL, BOOLEAN -> SMALL;
    };
  }
}
