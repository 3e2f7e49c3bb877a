package org.xianjie.exchange.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.xianjie.core.record.FieldCodec;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/** Streams the first sheet of a workbook. */
final class XlsxTableReader implements TableReader {
  private static final int MOST_COLUMNS = 1_000;
  private static final int HALF_A_SECOND = 500;

  /** Spreadsheets keep 15 digits; what follows is noise of binary fractions. */
  private static final MathContext EXACT = new MathContext(15);

  /** Literals, colours and conditions of a number format, which may hold any letter. */
  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

  private static final Pattern DATE_PARTS = Pattern.compile("[yYmMdDhHsS\u5e74\u6708\u65e5\u65f6]");

  private final Path file;

  XlsxTableReader(Path file) {
    this.file = file;
    try {
      XlsxLimits.check(file);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  @Override
  public boolean isTextProtected() {
    return false;
  }

  @Override
  public void read(Predicate<TableRow> sink) {
    try (ReadableWorkbook workbook =
            new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      Iterator<Row> all = rows.iterator();
      while (all.hasNext()) {
        TableRow row = row(all.next());
        if (!row.isBlank() && !sink.test(row)) {
          return;
        }
      }
    } catch (ExcelReaderException | IOException e) {
      throw broken(e);
    }
  }

  private TableRow row(Row row) {
    if (row.getCellCount() > MOST_COLUMNS) {
      throw new Refusal(
          Message.of(XlsxTableReader.class, "xlsx.columns", row.getRowNum(), MOST_COLUMNS));
    }
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(row.getOptionalCell(column).map(cell -> text(row, cell)).orElse(""));
    }
    return new TableRow(row.getRowNum(), cells);
  }

  private static String text(Row row, Cell cell) {
    if (cell.getType() == CellType.ERROR) {
      throw new Refusal(
          Message.of(
              XlsxTableReader.class, "xlsx.error", row.getRowNum(), cell.getColumnIndex() + 1));
    }
    return switch (cell.getType()) {
      case NUMBER -> isDate(cell) ? date(cell.asDate()) : number(cell.asNumber());
      case BOOLEAN -> String.valueOf(cell.asBoolean());
      case FORMULA -> cell.getRawValue() == null ? "" : cell.getRawValue();
      default -> cell.getText() == null ? "" : cell.getText();
    };
  }

  private static String number(BigDecimal number) {
    BigDecimal exact = number.round(EXACT);
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  private static String date(LocalDateTime noisy) {
    LocalDateTime time =
        noisy.plus(HALF_A_SECOND, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : FieldCodec.write(time);
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null
        && !"General".equalsIgnoreCase(format)
        && DATE_PARTS.matcher(LITERALS.matcher(format).replaceAll("")).find();
  }

  private Refusal broken(Exception cause) {
    Refusal refusal =
        new Refusal(Message.of(XlsxTableReader.class, "xlsx.broken", file.getFileName()));
    refusal.initCause(cause);
    return refusal;
  }
}
