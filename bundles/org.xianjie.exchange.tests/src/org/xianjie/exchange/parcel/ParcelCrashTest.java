package org.xianjie.exchange.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.store.CheckResult;
import org.xianjie.exchange.TestData;
import org.xianjie.testing.ChildClassPath;

class ParcelCrashTest {
  private static final int COUNT = 2_500;
  private static final int KILLED_AFTER = 1_000;

  @TempDir Path folder;

  @Test
  void storesNothingWhenKilledAndEverythingAtTheNextTime() throws Exception {
    Path file;
    try (Sites sites = new Sites(folder)) {
      sites.households(sites.county(), COUNT);
      file = sites.export(sites.county(), "1.xjp");
    }
    Path data = folder.resolve("town");

    Process killed = start(data, file);
    try (BufferedReader lines = output(killed)) {
      List<String> said = new ArrayList<>();
      String line = lines.readLine();
      while (line != null && !line.equals(KILLED_AFTER + ParcelChild.ROWS)) {
        said.add(line);
        line = lines.readLine();
      }
      assertEquals(KILLED_AFTER + ParcelChild.ROWS, line, () -> String.join("\n", said));
      killed.destroyForcibly().waitFor();
    }
    assertDatabase(data, 0);

    Process whole = start(data, file);
    List<String> lines;
    try (BufferedReader output = output(whole)) {
      lines = output.lines().toList();
    }
    assertEquals(0, whole.waitFor(), () -> String.join("\n", lines));
    assertTrue(lines.contains(ParcelChild.STORED + COUNT), () -> String.join("\n", lines));
    assertDatabase(data, COUNT);
  }

  private static void assertDatabase(Path folder, long households) {
    try (TestData data = TestData.open(folder)) {
      assertEquals(households, data.count("household"));
      assertEquals(households == 0 ? 0 : 1, data.count("exchange-package"));
      assertEquals(
          List.of(),
          data.signedIn().opened().check().stream()
              .filter(check -> !check.ok())
              .map(CheckResult::id)
              .toList());
    }
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static Process start(Path data, Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            ChildClassPath.get(),
            ParcelChild.class.getName(),
            data.toString(),
            file.toString())
        .redirectErrorStream(true)
        .start();
  }
}
