package org.xianjie.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.xianjie.core.store.CheckResult;
import org.xianjie.exchange.Households;
import org.xianjie.exchange.TestData;

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
      String line = lines.readLine();
      while (line != null && !line.equals(KILLED_AFTER + ImportChild.ROWS)) {
        line = lines.readLine();
      }
      assertEquals(KILLED_AFTER + ImportChild.ROWS, line);
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
            classPath(),
            ImportChild.class.getName(),
            data.toString(),
            file.toString())
        .redirectErrorStream(true)
        .start();
  }

  /** The child runs without a platform: on our class path or on the bundles of our platform. */
  private static String classPath() {
    Bundle bundle = FrameworkUtil.getBundle(ImportCrashTest.class);
    if (bundle == null) {
      return System.getProperty("java.class.path");
    }
    return Arrays.stream(bundle.getBundleContext().getBundles())
        .filter(installed -> installed.getBundleId() != 0)
        .map(FileLocator::getBundleFileLocation)
        .flatMap(Optional::stream)
        .map(ImportCrashTest::classes)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String classes(File bundle) {
    File compiled = new File(bundle, "target/classes");
    String root = bundle.toString();
    return compiled.isDirectory() ? compiled + File.pathSeparator + root : root;
  }
}
