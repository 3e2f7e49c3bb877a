package org.xianjie.exchange.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xianjie.core.record.FieldCodec;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.text.Message;
import org.xianjie.exchange.table.ProtectedText;
import org.xianjie.exchange.table.TableRow;

/** Turns the cells of a row into typed values. */
final class RowParser {
  private final Header header;
  private final boolean textProtected;

  RowParser(Header header, boolean textProtected) {
    this.header = header;
    this.textProtected = textProtected;
  }

  /**
   * Reads a row.
   *
   * @param errors takes what is wrong; the values are incomplete then
   */
  FileRow parse(TableRow row, List<RowError> errors) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<Header.Column> columns = header.columns();
    for (int i = 0; i < Math.max(columns.size(), row.cells().size()); i++) {
      String cell = row.cell(i);
      if (i >= columns.size() || columns.get(i).title().isEmpty()) {
        if (!cell.isBlank()) {
          Message reason = Message.of(RowParser.class, "row.surplus", columns.size());
          errors.add(new RowError(row.number(), "", cell, reason));
        }
        continue;
      }
      Header.Column column = columns.get(i);
      if (column.field().isPresent()) {
        FieldDescriptor field = column.field().get();
        FieldCodec.Parsed parsed = FieldCodec.parse(field, text(field, cell));
        values.put(field.name(), parsed.value());
        parsed
            .problem()
            .ifPresent(
                reason -> errors.add(new RowError(row.number(), column.title(), cell, reason)));
      }
    }
    return new FileRow(row, header.code(row), values);
  }

  /** Names the column that a reason is about, where the reason names its field. */
  List<RowError> errors(TableRow row, List<Message> reasons) {
    List<RowError> errors = new ArrayList<>();
    for (Message reason : reasons) {
      errors.add(located(row, reason));
    }
    return errors;
  }

  private RowError located(TableRow row, Message reason) {
    for (int i = 0; i < header.columns().size(); i++) {
      Header.Column column = header.columns().get(i);
      if (column.field().filter(field -> names(reason, field)).isPresent()) {
        return new RowError(row.number(), column.title(), row.cell(i), reason);
      }
    }
    int code = header.codeColumn().orElse(-1);
    if (code >= 0 && reason.arguments().contains(header.code(row))) {
      return new RowError(row.number(), header.columns().get(code).title(), row.cell(code), reason);
    }
    return RowError.of(row.number(), reason);
  }

  private static boolean names(Message reason, FieldDescriptor field) {
    return reason.arguments().stream()
        .anyMatch(a -> a instanceof Message label && label.key().equals(field.labelKey()));
  }

  private String text(FieldDescriptor field, String cell) {
    FieldKind kind = field.kind();
    boolean number = kind == FieldKind.INTEGER || kind == FieldKind.DECIMAL;
    String text = textProtected && !number ? ProtectedText.unprotect(cell) : cell;
    return text.replace("\r\n", "\n");
  }
}
