package org.xianjie.exchange.importing;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.table.TableRow;

/** Takes the rows of one file through parsing and saving, a thousand at a time. */
final class ImportRun {
  private static final int ROWS_AT_ONCE = 1_000;
  private static final int CHARACTERS_AT_ONCE = 2_000_000;

  private final Header header;
  private final RowParser parser;
  private final RowSaver saver;
  private final ImportTally tally;
  private final ImportProgress progress;
  private final CodeNumbers rowOfCode = new CodeNumbers();
  private final List<FileRow> waiting = new ArrayList<>();
  private long characters;

  ImportRun(
      Header header, RowParser parser, RowSaver saver, ImportTally tally, ImportProgress progress) {
    this.header = header;
    this.parser = parser;
    this.saver = saver;
    this.tally = tally;
    this.progress = progress;
  }

  void read(FileOutline rows) {
    rows.read(
        row -> {
          take(row);
          return true;
        });
    save();
  }

  private void take(TableRow row) {
    List<RowError> errors = new ArrayList<>();
    FileRow parsed = parser.parse(row, errors);
    String code = parsed.code();
    long earlier = code.isEmpty() ? 0 : rowOfCode.putIfAbsent(code, row.number());
    if (earlier != 0) {
      String title = header.columns().get(header.codeColumn().orElseThrow()).title();
      Message reason = Message.of(ImportRun.class, "row.twice", code, earlier);
      errors.add(new RowError(row.number(), title, code, reason));
    }
    if (!errors.isEmpty()) {
      tally.reject(row, errors);
      return;
    }
    waiting.add(parsed);
    characters += row.characters();
    if (waiting.size() == ROWS_AT_ONCE || characters > CHARACTERS_AT_ONCE) {
      save();
    }
  }

  private void save() {
    for (RowSaver.Saved saved : saver.save(waiting)) {
      TableRow row = saved.row().source();
      if (saved.outcome() == RowSaver.Outcome.REJECTED) {
        tally.reject(row, parser.errors(row, saved.reasons()));
      } else {
        tally.count(saved.outcome());
      }
    }
    waiting.clear();
    characters = 0;
    progress.rows(tally.read());
    if (progress.isCancelled()) {
      throw new Refusal(Message.of(ImportRun.class, "import.cancelled"));
    }
  }
}
