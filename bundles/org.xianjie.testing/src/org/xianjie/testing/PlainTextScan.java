package org.xianjie.testing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Looks for texts in the files of a folder, as somebody would who has found the disk. */
public final class PlainTextScan {
  /** Shorter byte sequences stand in encrypted data by chance. */
  private static final int SHORTEST = 6;

  private PlainTextScan() {}

  /** Returns each text found with the file that holds it, in UTF-8 or UTF-16. */
  public static List<String> find(Path folder, Collection<String> texts) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = latin(Files.readAllBytes(file));
        for (String text : texts) {
          if (holds(bytes, text)) {
            found.add(text + " in " + folder.relativize(file));
          }
        }
      }
    }
    return found;
  }

  private static boolean holds(String bytes, String text) {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      byte[] encoded = text.getBytes(charset);
      if (encoded.length >= SHORTEST && bytes.contains(latin(encoded))) {
        return true;
      }
    }
    return false;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
