package org.xianjie.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.store.CheckResult;
import org.xianjie.exchange.Households;
import org.xianjie.exchange.TestData;
import org.xianjie.testing.ChildClassPath;

class ImportCrashTest {
  private static final int COUNT = 50_000;
  private static final int KILLED_AFTER = 10_000;

  @TempDir Path folder;

  @Test
  void storesNothingWhenKilledAndEverythingAtTheNextTime() throws Exception {
    Path data = folder.resolve("data");
    Path file = Households.file(folder.resolve("households.csv"), COUNT);
    try (TestData created = TestData.create(data)) {
      Households.addVillages(created);
    }

    Process killed = start(data, file);
    try (BufferedReader lines = output(killed)) {
      List<String> said = new ArrayList<>();
      String line = lines.readLine();
      while (line != null && !line.equals(KILLED_AFTER + ImportChild.ROWS)) {
        said.add(line);
        line = lines.readLine();
      }
      assertEquals(KILLED_AFTER + ImportChild.ROWS, line, () -> String.join("\n", said));
      killed.destroyForcibly().waitFor();
    }
    assertDatabase(data, 0);

    Process whole = start(data, file);
    List<String> lines;
    try (BufferedReader output = output(whole)) {
      lines = output.lines().toList();
    }
    assertEquals(0, whole.waitFor(), () -> String.join("\n", lines));
    assertTrue(lines.contains(ImportChild.STORED + COUNT), () -> String.join("\n", lines));
    assertDatabase(data, COUNT);
  }

  private static void assertDatabase(Path folder, long households) {
    try (TestData data = TestData.open(folder)) {
      assertEquals(households, data.count("household"));
      List<String> problems =
          data.signedIn().opened().check().stream()
              .filter(check -> !check.ok())
              .map(CheckResult::detail)
              .map(detail -> detail.text(Locale.ENGLISH))
              .toList();
      assertEquals(List.of(), problems);
    }
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** A small heap shows that memory does not grow with the file. */
  private static Process start(Path data, Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            ChildClassPath.get(),
            ImportChild.class.getName(),
            data.toString(),
            file.toString())
        .redirectErrorStream(true)
        .start();
  }
}
