package org.xianjie.exchange.importing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.xianjie.exchange.Workbooks;

/** Damages files at random; the same seed damages in the same way. */
final class Mutations {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int MOST_CHANGES = 6;
  private static final String[] NASTY = {
    "\u0000",
    "\"",
    "'",
    "=1+1",
    "-2+3",
    "@SUM(A1)",
    "1e999999999",
    "9".repeat(70),
    "\uFEFF",
    "\r",
    "\n",
    ",",
    ";",
    "\uD83D",
    "<",
    ">",
    "&",
    "&#0;",
    "&x;",
    "]]>",
    "<!DOCTYPE x>",
    "<![CDATA[",
    "\u0001",
    "碧江",
    "𠮷",
    "t='s'",
    "r='ZZZ9'",
    "2026-02-30",
    "0000-00-00",
    "true",
    "EMPTY_NEST",
    "\\",
    "\t",
    "x".repeat(3_000)
  };

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  /** Returns a damaged text file. */
  byte[] text(String original) {
    String text = original;
    if (random.nextBoolean()) {
      text = words(text);
    }
    byte[] bytes =
        switch (random.nextInt(4)) {
          case 0 -> text.getBytes(GB18030);
          case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
          case 2 -> mixed(text);
          default -> text.getBytes(StandardCharsets.UTF_8);
        };
    return random.nextBoolean() ? bytes(bytes) : bytes;
  }

  /** Writes a damaged workbook: its parts, or the archive around them. */
  Path workbook(Map<String, byte[]> original, Path file) throws IOException {
    Map<String, byte[]> parts = new java.util.LinkedHashMap<>(original);
    List<String> names = new ArrayList<>(parts.keySet());
    String name = random.nextInt(3) == 0 ? pick(names) : Workbooks.SHEET;
    switch (random.nextInt(5)) {
      case 0 -> parts.remove(name);
      case 1 -> parts.put(name, bytes(parts.get(name)));
      default ->
          parts.put(
              name,
              words(new String(parts.get(name), StandardCharsets.UTF_8))
                  .getBytes(StandardCharsets.UTF_8));
    }
    Workbooks.write(file, parts);
    if (random.nextInt(3) == 0) {
      byte[] archive = bytes(Files.readAllBytes(file));
      Files.write(file, archive);
    }
    return file;
  }

  private String pick(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }

  private byte[] mixed(String text) {
    int cut = random.nextInt(text.length());
    byte[] front = text.substring(0, cut).getBytes(StandardCharsets.UTF_8);
    byte[] back = text.substring(cut).getBytes(GB18030);
    byte[] both = Arrays.copyOf(front, front.length + back.length);
    System.arraycopy(back, 0, both, front.length, back.length);
    return both;
  }

  private String words(String original) {
    StringBuilder text = new StringBuilder(original);
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      int place = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), place + random.nextInt(30));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(place, end);
        case 1 -> text.insert(place, text.substring(place, end));
        case 2 -> text.replace(place, end, NASTY[random.nextInt(NASTY.length)]);
        default -> text.insert(place, NASTY[random.nextInt(NASTY.length)]);
      }
    }
    return text.toString();
  }

  private byte[] bytes(byte[] original) {
    byte[] bytes = original.clone();
    for (int i = random.nextInt(MOST_CHANGES); i >= 0 && bytes.length > 0; i--) {
      int place = random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[place] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[place] = (byte) random.nextInt(256);
        default -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, place) : bytes;
      }
    }
    return bytes;
  }
}
