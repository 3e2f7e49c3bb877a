package org.xianjie.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.core.text.Refusal;

class TableFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(TableFormat.class)
  void readsBackWhatWasWritten(TableFormat format) throws IOException {
    List<Object> cells =
        List.of(
            "000123",
            "甲,\"乙\"\n丙",
            new BigDecimal("12345.67"),
            7L,
            LocalDate.of(2026, 9, 24),
            LocalDateTime.of(2026, 9, 24, 18, 30),
            LocalDateTime.of(2026, 9, 24, 18, 30, 59),
            "",
            "end");
    Path file = folder.resolve("table." + format);
    write(format, file, cells);
    assertEquals(
        List.of(
            "000123",
            "甲,\"乙\"\n丙",
            "12345.67",
            "7",
            "2026-09-24",
            "2026-09-24T18:30",
            "2026-09-24T18:30:59",
            "",
            "end"),
        read(file).get(1).cells());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+86", "-", "@x", "'quoted", "plain", "0=1"})
  void protectsTextsFromSpreadsheetsAndReadsThemBack(String text) throws IOException {
    Path file = folder.resolve("table.csv");
    write(TableFormat.CSV, file, List.of(text));
    String stored = read(file).get(1).cell(0);
    assertEquals("plain".equals(text) || "0=1".equals(text), stored.equals(text));
    assertEquals(text, ProtectedText.unprotect(stored));
  }

  @Test
  void leavesAnApostropheThatProtectsNothing() {
    assertEquals("'t Hooft", ProtectedText.unprotect("'t Hooft"));
  }

  @Test
  void countsRowsAsAPersonDoes() throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "a,b\n\"1\n2\",x\n\n3,y\n");
    assertEquals(List.of(1L, 2L, 5L), read(file).stream().map(TableRow::number).toList());
  }

  @ParameterizedTest
  @CsvSource({"file.xls", "file", "file.txt"})
  void writesNoOtherFormats(String name) {
    assertThrows(Refusal.class, () -> TableFormat.of(Path.of(name)));
  }

  @Test
  void refusesAnUnclosedQuotationMark() throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "a,b\n1,\"x\n2,y\n");
    assertThrows(Refusal.class, () -> read(file));
  }

  @Test
  void refusesAZipBomb() throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        zip.write(zeros);
      }
    }
    Refusal refusal = assertThrows(Refusal.class, () -> TableFormat.reader(file));
    assertEquals("xlsx.large", refusal.reasons().getFirst().key());
  }

  @Test
  void refusesAWorkbookThatIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("t.xlsx"), "PK and nothing more");
    assertThrows(Refusal.class, () -> TableFormat.reader(file));
  }

  @Test
  void refusesTheOldBinaryFormat() throws IOException {
    Path file = folder.resolve("t.xls");
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
    assertEquals(
        "format.old",
        assertThrows(Refusal.class, () -> TableFormat.reader(file)).reasons().getFirst().key());
  }

  @Test
  void streamsManyRowsThroughAWorkbook() throws IOException {
    Path file = folder.resolve("many.xlsx");
    try (TableWriter writer = TableFormat.XLSX.writer(file, "many")) {
      for (long i = 0; i < 20_000; i++) {
        writer.row(List.of("行" + i, i));
      }
    }
    List<TableRow> rows = read(file);
    assertEquals(20_000, rows.size());
    assertEquals(List.of("行19999", "19999"), rows.getLast().cells());
    assertFalse(rows.getFirst().isBlank());
  }

  private static void write(TableFormat format, Path file, List<?> cells) throws IOException {
    try (TableWriter writer = format.writer(file, "table")) {
      writer.row(List.of("header"));
      writer.row(cells);
    }
  }

  private static List<TableRow> read(Path file) {
    List<TableRow> rows = new ArrayList<>();
    TableFormat.reader(file)
        .read(
            row -> {
              rows.add(row);
              return true;
            });
    return rows;
  }
}
