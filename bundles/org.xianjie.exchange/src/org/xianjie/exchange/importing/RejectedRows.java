package org.xianjie.exchange.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xianjie.core.text.Labels;
import org.xianjie.exchange.table.TableFormat;
import org.xianjie.exchange.table.TableRow;
import org.xianjie.exchange.table.TableWriter;

/**
 * Writes rejected rows with a reason to {@code FILE.rejected.csv}, which can be corrected and
 * imported again. The file appears only when the import is stored.
 */
final class RejectedRows implements AutoCloseable {
  private static final String SUFFIX = ".rejected.csv";

  private final Path file;
  private final Path draft;
  private final int width;
  private final Locale locale;
  private final TableWriter writer;
  private long rows;
  private boolean closed;

  RejectedRows(Path source, TableRow header, Locale locale) {
    this.file = source.resolveSibling(source.getFileName() + SUFFIX);
    this.draft = source.resolveSibling(source.getFileName() + SUFFIX + ".part");
    this.width = header.cells().size();
    this.locale = locale;
    try {
      writer = TableFormat.CSV.writer(draft, "");
      List<Object> titles = new ArrayList<>(header.cells());
      String reasons = Labels.of(RejectedRows.class).text(locale, "column.reason");
      titles.add(reasons.split(";")[0]);
      writer.row(titles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(TableRow row, List<RowError> errors) {
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      cells.add(row.cell(i));
    }
    cells.add(
        errors.stream()
            .map(e -> e.reason().text(locale))
            .distinct()
            .collect(Collectors.joining("; ")));
    try {
      writer.row(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows++;
  }

  /** Makes the file appear if a row was rejected. */
  Optional<Path> keep() {
    try {
      closeWriter();
      if (rows == 0) {
        return Optional.empty();
      }
      return Optional.of(Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      closeWriter();
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void closeWriter() throws IOException {
    if (!closed) {
      closed = true;
      writer.close();
    }
  }
}
