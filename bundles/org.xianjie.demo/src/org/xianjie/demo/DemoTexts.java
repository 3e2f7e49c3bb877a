package org.xianjie.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The fictional names and stories of the demo county, read from files beside this class. */
final class DemoTexts {
  private DemoTexts() {}

  /** Returns the non-empty lines of a file. */
  static List<String> lines(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(DemoTexts.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** Returns the cells of every line below the header; the files hold no quoted cells. */
  static List<String[]> table(String file) {
    return lines(file).stream().skip(1).map(line -> line.split(",", -1)).toList();
  }
}
