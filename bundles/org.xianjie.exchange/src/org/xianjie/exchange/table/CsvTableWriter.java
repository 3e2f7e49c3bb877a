package org.xianjie.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xianjie.core.record.FieldCodec;

/** Writes comma-separated UTF-8 with a byte order mark, which spreadsheets need for Chinese. */
final class CsvTableWriter implements TableWriter {
  private static final char MARK = '\uFEFF';

  private final CsvWriter writer;

  CsvTableWriter(Path file) throws IOException {
    var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    out.write(MARK);
    writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
  }

  @Override
  public void row(List<?> cells) {
    writer.writeRecord(cells.stream().map(CsvTableWriter::text).toList());
  }

  private static String text(Object cell) {
    return cell instanceof String text ? ProtectedText.protect(text) : FieldCodec.write(cell);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
