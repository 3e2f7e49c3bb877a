package org.xianjie.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.text.Refusal;

/** Comma-separated files made to do harm are refused with a plain reason. */
class HostileTextTest {
  @TempDir Path folder;

  @Test
  void refusesOneHundredMegabytesInACell() throws IOException {
    Path file = folder.resolve("long.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("code,name\n1,");
      String megabyte = "x".repeat(1 << 20);
      for (int i = 0; i < 100; i++) {
        out.write(megabyte);
      }
      out.write("\n");
    }
    assertEquals("csv.broken", key(file));
  }

  @Test
  void refusesAQuotationThatSwallowsTheFile() throws IOException {
    Path file = folder.resolve("quote.csv");
    Files.writeString(file, "code,name\n1,\"" + "2,x\n".repeat(100_000) + "\"\n");
    assertEquals("csv.broken", key(file));
  }

  @Test
  void refusesTooManyColumns() throws IOException {
    Path file = Files.writeString(folder.resolve("wide.csv"), "a,".repeat(1_001) + "\n");
    assertEquals("row.columns", key(file));
    Files.writeString(file, "a,".repeat(100_000) + "\n");
    assertEquals("csv.broken", key(file));
  }

  @Test
  void refusesNulBytes() throws IOException {
    Path file = Files.writeString(folder.resolve("nul.csv"), "code,name\n1,a\u0000b\n");
    assertEquals("encoding.broken", key(file));
  }

  @Test
  void refusesTwoEncodingsInOneFile() throws IOException {
    byte[] utf8 = "code,name\n1,碧江区灯塔街道\n".getBytes(StandardCharsets.UTF_8);
    byte[] gb = "2,万山区\n".getBytes(Charset.forName("GB18030"));
    byte[] both = java.util.Arrays.copyOf(utf8, utf8.length + gb.length);
    System.arraycopy(gb, 0, both, utf8.length, gb.length);
    assertEquals("encoding.broken", key(Files.write(folder.resolve("both.csv"), both)));
  }

  private static String key(Path file) {
    Refusal refusal = assertThrows(Refusal.class, () -> TableFormat.reader(file).read(row -> true));
    return refusal.reasons().getFirst().key();
  }
}
