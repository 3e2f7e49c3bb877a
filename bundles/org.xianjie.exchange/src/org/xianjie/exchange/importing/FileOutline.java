package org.xianjie.exchange.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.table.TableReader;
import org.xianjie.exchange.table.TableRow;

/**
 * Goes through the data rows of a file. Rows of a type that refers to itself (a region to the one
 * above) come in an order in which every row follows the rows it refers to; other files are
 * streamed.
 */
final class FileOutline {
  private static final String COMMENT = "#";
  private static final long MOST_CHARACTERS = 64_000_000;

  private final TableReader reader;
  private final Header header;
  private final List<Integer> upward = new ArrayList<>();

  FileOutline(TableReader reader, Header header, RecordDescriptor<?> descriptor) {
    this.reader = reader;
    this.header = header;
    for (FieldDescriptor field : descriptor.fields()) {
      if (field.kind() == FieldKind.REFERENCE && field.type() == descriptor.type()) {
        header.column(field).ifPresent(upward::add);
      }
    }
  }

  void read(Predicate<TableRow> sink) {
    if (upward.isEmpty() || header.codeColumn().isEmpty()) {
      stream(sink);
      return;
    }
    List<TableRow> rows = new ArrayList<>();
    long[] characters = {0};
    stream(
        row -> {
          rows.add(row);
          characters[0] += row.characters();
          if (characters[0] > MOST_CHARACTERS) {
            throw new Refusal(Message.of(FileOutline.class, "file.sorted", MOST_CHARACTERS));
          }
          return true;
        });
    for (TableRow row : sorted(rows)) {
      if (!sink.test(row)) {
        return;
      }
    }
  }

  private void stream(Predicate<TableRow> sink) {
    boolean[] afterHeader = {false};
    reader.read(
        row -> {
          boolean data = afterHeader[0] && !row.cell(0).startsWith(COMMENT);
          afterHeader[0] = true;
          return !data || sink.test(row);
        });
  }

  /** Rows of a cycle keep their place; the first of them then refers to nothing that exists. */
  private List<TableRow> sorted(List<TableRow> rows) {
    Map<String, TableRow> byCode = new HashMap<>();
    rows.forEach(row -> byCode.putIfAbsent(header.code(row), row));
    List<TableRow> sorted = new ArrayList<>(rows.size());
    Set<TableRow> done = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<TableRow> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<TableRow> path = new ArrayDeque<>();
    for (TableRow row : rows) {
      path.push(row);
      while (!path.isEmpty()) {
        TableRow top = path.peek();
        waiting.add(top);
        TableRow above = done.contains(top) ? null : unfinished(top, byCode, done, waiting);
        if (above != null) {
          path.push(above);
        } else {
          path.pop();
          waiting.remove(top);
          if (done.add(top)) {
            sorted.add(top);
          }
        }
      }
    }
    return sorted;
  }

  private TableRow unfinished(
      TableRow row, Map<String, TableRow> byCode, Set<TableRow> done, Set<TableRow> waiting) {
    for (int column : upward) {
      TableRow above = byCode.get(row.cell(column).strip());
      if (above != null && !done.contains(above) && !waiting.contains(above)) {
        return above;
      }
    }
    return null;
  }
}
