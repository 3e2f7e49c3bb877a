package org.xianjie.exchange.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xianjie.core.record.FieldCodec;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/** Writes one sheet row by row: text as text, numbers as numbers, dates as dates. */
final class XlsxTableWriter implements TableWriter {
  private static final int MOST_ROWS = 1_048_576;
  private static final int EXACT_DIGITS = 15;
  private static final int ROWS_PER_FLUSH = 500;
  private static final String DATE = "yyyy-mm-dd";
  private static final String TIME = "yyyy-mm-dd hh:mm";

  private final OutputStream out;
  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  XlsxTableWriter(Path file, String name) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(file));
    workbook = new Workbook(out, "Xianjie", "1.0");
    sheet = workbook.newWorksheet(name);
    sheet.freezePane(0, 1);
  }

  @Override
  public void row(List<?> cells) throws IOException {
    if (row == MOST_ROWS) {
      throw new Refusal(Message.of(XlsxTableWriter.class, "xlsx.rows", MOST_ROWS));
    }
    for (int column = 0; column < cells.size(); column++) {
      write(column, cells.get(column));
    }
    row++;
    if (row % ROWS_PER_FLUSH == 0) {
      sheet.flush();
    }
  }

  private void write(int column, Object cell) {
    switch (cell) {
      case BigDecimal number when number.precision() <= EXACT_DIGITS ->
          sheet.value(row, column, number);
      case Integer number -> sheet.value(row, column, number);
      case Long number when String.valueOf(number).length() <= EXACT_DIGITS ->
          sheet.value(row, column, number);
      case LocalDate date -> {
        sheet.value(row, column, date);
        sheet.style(row, column).format(DATE).set();
      }
      case LocalDateTime time when time.getSecond() == 0 && time.getNano() == 0 -> {
        sheet.value(row, column, time);
        sheet.style(row, column).format(TIME).set();
      }
      default -> {
        String text = FieldCodec.write(cell);
        if (!text.isEmpty()) {
          sheet.inlineString(row, column, text);
          sheet.style(row, column).format("@").set();
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      workbook.finish();
    }
  }
}
