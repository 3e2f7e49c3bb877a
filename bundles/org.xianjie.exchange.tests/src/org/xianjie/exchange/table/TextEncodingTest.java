package org.xianjie.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.core.text.Refusal;

class TextEncodingTest {
  private static final String TEXT = "code,name\n1,碧江区灯塔街道\n2,𠮷野村\n3,联通\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void readsEitherEncoding(String charset) throws IOException {
    assertEquals(
        List.of("code", "name", "1", "碧江区灯塔街道", "2", "𠮷野村", "3", "联通"),
        cells(file(TEXT.getBytes(Charset.forName(charset)))));
  }

  @Test
  void takesTheByteOrderMarkOff() throws IOException {
    assertEquals("code", cells(file(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).get(0));
  }

  @Test
  void readsAFileOfTwoCharactersThatLookLikeUtf8() throws IOException {
    byte[] notepad = "code\n联通\n".getBytes(Charset.forName("GB18030"));
    assertEquals(List.of("code", "联通"), cells(file(notepad)));
  }

  @Test
  void refusesUtf8WithOneBrokenByteAndSaysWhere() throws IOException {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes["code,name\n1,碧".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
    Refusal refusal = refusal(file(bytes));
    assertEquals("encoding.broken", refusal.reasons().getFirst().key());
    assertEquals(List.of(2L, 16L, "UTF-8"), refusal.reasons().getFirst().arguments());
  }

  @Test
  void refusesAFileThatIsCutInTheMiddleOfACharacter() throws IOException {
    byte[] bytes = "code,name\n1,碧江区\n2,万山区".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    assertEquals(3L, refusal(file(cut)).reasons().getFirst().arguments().getFirst());
  }

  @Test
  void refusesUtf16() throws IOException {
    assertTrue(
        refusal(file(TEXT.getBytes(StandardCharsets.UTF_16)))
            .text(Locale.SIMPLIFIED_CHINESE)
            .contains("编码"));
  }

  @Test
  void refusesGb18030WithABrokenByteBehindTheFirstBuffer() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < 10_000; i++) {
      bytes.write("碧江区灯塔街道\n".getBytes(Charset.forName("GB18030")));
    }
    int place = bytes.size();
    bytes.write(new byte[] {(byte) 0xFF, 'x', '\n'});
    Refusal refusal = refusal(file(bytes.toByteArray()));
    assertEquals(List.of(10_001L, place + 1L, "GB18030"), refusal.reasons().getFirst().arguments());
  }

  private Refusal refusal(Path file) {
    return assertThrows(Refusal.class, () -> TableFormat.reader(file));
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("file.csv"), content);
  }

  private static List<String> cells(Path file) {
    List<String> cells = new ArrayList<>();
    TableFormat.reader(file)
        .read(
            row -> {
              cells.addAll(row.cells());
              return true;
            });
    return cells;
  }
}
