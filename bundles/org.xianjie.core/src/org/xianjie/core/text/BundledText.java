package org.xianjie.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Data files (UTF-8) that lie beside a class of the product. */
public final class BundledText {
  private BundledText() {}

  /** Returns the content of the file beside the class. */
  public static String read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The product lacks " + name + " beside " + beside);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name + " beside " + beside, e);
    }
  }

  /** Returns the lines of a comma-separated file without its header. */
  public static List<List<String>> table(Class<?> beside, String name) {
    List<List<String>> lines = DelimitedText.read(read(beside, name));
    return lines.subList(1, lines.size());
  }
}
