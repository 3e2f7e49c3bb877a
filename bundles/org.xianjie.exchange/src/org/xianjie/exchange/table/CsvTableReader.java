package org.xianjie.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/** Reads comma-separated text (RFC 4180). */
final class CsvTableReader implements TableReader {
  private final Path file;
  private final TextEncoding encoding;

  CsvTableReader(Path file) {
    this.file = file;
    this.encoding = TextEncoding.of(file);
  }

  @Override
  public boolean isTextProtected() {
    return true;
  }

  @Override
  public void read(Predicate<TableRow> sink) {
    long last = 0;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(TableFormat.MOST_CHARACTERS_OF_A_ROW)
            .build(limits(), encoding.open(file))) {
      for (CsvRecord line : reader) {
        last = line.getStartingLineNumber();
        if (line.getFieldCount() > TableFormat.MOST_COLUMNS) {
          throw new Refusal(message("row.columns", last, TableFormat.MOST_COLUMNS));
        }
        TableRow row = new TableRow(last, line.getFields());
        if (!row.isBlank() && !sink.test(row)) {
          return;
        }
      }
    } catch (CsvParseException e) {
      throw new Refusal(message("csv.broken", last + 1, XmlPart.MOST_CHARACTERS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CsvRecordHandler limits() {
    return CsvRecordHandler.builder()
        .maxFieldSize(XmlPart.MOST_CHARACTERS)
        .maxRecordSize(TableFormat.MOST_CHARACTERS_OF_A_ROW)
        .build();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(CsvTableReader.class, key, arguments);
  }
}
