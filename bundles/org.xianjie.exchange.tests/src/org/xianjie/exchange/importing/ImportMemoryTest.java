package org.xianjie.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.exchange.Households;
import org.xianjie.exchange.TestData;
import org.xianjie.exchange.table.TableFormat;
import org.xianjie.exchange.table.TableReadingChild;
import org.xianjie.exchange.table.TableWriter;
import org.xianjie.testing.ChildClassPath;

/**
 * Files far larger than the memory of the process. {@code -Dxianjie.test.all=true} takes a million
 * rows through everything.
 */
class ImportMemoryTest {
  private static final boolean ALL = Boolean.getBoolean("xianjie.test.all");
  private static final int IMPORTED = ALL ? 1_000_000 : 15_000;
  private static final int READ = ALL ? 1_000_000 : 150_000;

  @TempDir Path folder;

  @Test
  void readsTextInAHeapOf24Megabytes() throws Exception {
    Path file = folder.resolve("many.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < READ; i++) {
        out.write(i + "," + cell(i) + "," + cell(i + 1) + "\n");
      }
    }
    assertTrue(Files.size(file) > 24 << 20);
    assertEquals(List.of(READ + " rows"), run("-Xmx24m", TableReadingChild.class, file));
  }

  @Test
  void readsAWorkbookInAHeapOf32Megabytes() throws Exception {
    Path file = folder.resolve("many.xlsx");
    try (TableWriter writer = TableFormat.XLSX.writer(file, "many")) {
      for (long i = 0; i < READ; i++) {
        writer.row(List.of(i, cell(i), cell(i + 1)));
      }
    }
    assertEquals(List.of(READ + " rows"), run("-Xmx32m", TableReadingChild.class, file));
  }

  @Test
  void importsInASmallHeap() throws Exception {
    Path database = folder.resolve("data");
    try (TestData data = TestData.create(database)) {
      Households.addVillages(data);
    }
    Path file = Households.file(folder.resolve("households.csv"), IMPORTED);
    List<String> lines = run("-Xmx160m", ImportChild.class, database, file);
    assertTrue(lines.contains(ImportChild.STORED + IMPORTED), () -> String.join("\n", lines));
  }

  private static String cell(long number) {
    return "虚构文字" + Long.toHexString(number * 0x9E3779B97F4A7C15L).repeat(6);
  }

  private static List<String> run(String heap, Class<?> child, Path... files)
      throws IOException, InterruptedException {
    List<String> words =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                ChildClassPath.get(),
                child.getName()));
    for (Path file : files) {
      words.add(file.toString());
    }
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      List<String> said = lines.lines().toList();
      assertEquals(0, process.waitFor(), () -> String.join("\n", said));
      return said;
    }
  }
}
