package org.xianjie.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xianjie.exchange.Workbooks.SHEET;
import static org.xianjie.exchange.Workbooks.parts;
import static org.xianjie.exchange.Workbooks.put;
import static org.xianjie.exchange.Workbooks.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.Workbooks;

/** Workbooks made to do harm are refused with a plain reason. */
class HostileWorkbookTest {
  @TempDir Path folder;

  @Test
  void refusesAnEntityBomb() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'aaaaaaaaaa'>");
    for (int i = 1; i < 10; i++) {
      bomb.append("<!ENTITY e").append(i).append(" '");
      bomb.append(("&e" + (i - 1) + ";").repeat(10)).append("'>");
    }
    bomb.append("]><worksheet><sheetData><row>" + text("A1", "&e9;") + "</row></sheetData>");
    assertEquals("xlsx.broken", key(sheet(bomb + "</worksheet>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM '%s'>]>",
        "<!DOCTYPE x [<!ENTITY %% p SYSTEM '%s'> %%p;]>",
        "<!DOCTYPE x SYSTEM '%s'>"
      })
  void readsNoExternalEntity(String declaration) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String content =
        String.format(declaration, secret.toUri())
            + "<worksheet><sheetData><row>"
            + text("A1", "&e;")
            + "</row></sheetData></worksheet>";
    Refusal refusal = refusal(sheet(content));
    assertEquals("xlsx.broken", refusal.reasons().getFirst().key());
    assertFalse(refusal.text(Locale.ENGLISH).contains("secret"), refusal.text(Locale.ENGLISH));
  }

  @Test
  void refusesDeclarationsInAnyPart() {
    for (String name : parts("").keySet()) {
      Map<String, byte[]> parts = parts("");
      String content = new String(parts.get(name), StandardCharsets.UTF_8);
      put(parts, name, "<!DOCTYPE x [<!ENTITY e 'x'>]>" + content);
      assertEquals("xlsx.broken", key(parts), name);
    }
  }

  @ParameterizedTest
  @CsvSource({"A, 1", "ZZZZZZZ, 1", "XFD, 1", "ALM, 1"})
  void refusesACellFarToTheRight(String column, int row) throws IOException {
    String expected = "A".equals(column) ? "" : "row.columns";
    Map<String, byte[]> parts = parts("<row>" + text(column + row, "x") + "</row>");
    assertEquals(expected, expected.isEmpty() ? "" : key(parts));
    if (expected.isEmpty()) {
      assertEquals(List.of("x"), read(parts).getFirst().cells());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='9999999999'/>",
        "<row r='2'/><row r='1'/>",
        "<row r='x'/>",
        "<row><c r='1'><v>1</v></c></row>",
        "<row><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>",
        "<row><c t='s'><v>0</v></c></row>",
        "<row><c t='s'><v>-1</v></c></row>",
        "<row><c><v>1e999999999</v></c></row>",
        "<row><c><v>one</v></c></row>",
        "<row><c s='x'><v>1</v></c></row>",
        "<row><c><v>\u0000</v></c></row>",
        "<row><c><v>1</v></row>",
        "<row><c><v>&unknown;</v></c></row>"
      })
  void refusesWhatNoProgramWrites(String rows) {
    assertEquals("xlsx.broken", key(parts(rows)));
  }

  @Test
  void refusesAFormulaWithoutItsValueAndAnError() {
    assertEquals("xlsx.formula", key(parts("<row><c r='A1'><f>1+1</f></c></row>")));
    assertEquals("xlsx.error", key(parts("<row><c t='e'><v>#REF!</v></c></row>")));
  }

  @Test
  void takesTheValueOfAFormulaAndNeverComputesIt() throws IOException {
    String cells =
        "<c t='str'><f>HYPERLINK(\"http://x\")</f><v>shown</v></c>"
            + "<c><f>0.1+0.2</f><v>0.30000000000000004</v></c>"
            + text("C1", "=1+1");
    assertEquals(
        List.of("shown", "0.3", "=1+1"),
        read(parts("<row>" + cells + "</row>")).getFirst().cells());
  }

  @Test
  void readsTextInRunsWithoutItsPronunciation() throws IOException {
    String cell =
        "<c t='inlineStr'><is><r><t>碧江</t></r><r><t><![CDATA[<区>]]></t></r>"
            + "<rPh><t>bijiang</t></rPh></is></c>";
    assertEquals(List.of("碧江<区>"), read(parts("<row>" + cell + "</row>")).getFirst().cells());
  }

  @Test
  void refusesOneHundredMegabytesInACell() {
    assertEquals("cell.long", key(parts("<row>" + text("A1", noise(100 << 20)) + "</row>")));
  }

  @Test
  void refusesALongCellInManyRunsAndALongRow() {
    String runs = ("<r><t>" + "x".repeat(1_000) + "</t></r>").repeat(101);
    assertEquals("cell.long", key(parts("<row><c t='inlineStr'><is>" + runs + "</is></c></row>")));
    String cells = ("<c t='inlineStr'><is><t>" + noise(50_000) + "</t></is></c>").repeat(21);
    assertEquals("cell.long", key(parts("<row>" + cells + "</row>")));
  }

  @Test
  void refusesALongAttribute() {
    assertEquals("cell.long", key(parts("<row x='" + noise(2 << 20) + "'/>")));
  }

  @Test
  void refusesMissingParts() {
    for (String name : parts("").keySet()) {
      Map<String, byte[]> parts = parts("");
      parts.remove(name);
      assertEquals("xlsx.broken", key(parts), name);
    }
  }

  /** Text that does not look like a bomb to the limits of packing. */
  private static String noise(int length) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    return text.toString();
  }

  private static Map<String, byte[]> sheet(String content) {
    Map<String, byte[]> parts = parts("");
    put(parts, SHEET, content);
    return parts;
  }

  private String key(Map<String, byte[]> parts) {
    return refusal(parts).reasons().getFirst().key();
  }

  private Refusal refusal(Map<String, byte[]> parts) {
    return assertThrows(Refusal.class, () -> read(parts));
  }

  private List<TableRow> read(Map<String, byte[]> parts) throws IOException {
    Path file = Workbooks.write(folder.resolve("book.xlsx"), parts);
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
