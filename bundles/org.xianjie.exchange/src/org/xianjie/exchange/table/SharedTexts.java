package org.xianjie.exchange.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The texts that cells of a workbook refer to by number, kept as bytes one behind the other. */
final class SharedTexts {
  private static final int CHUNK = 1 << 20;
  private static final Set<String> ITEM = Set.of("si");
  private static final Set<String> PARTS = Set.of("t", "rPh");

  private final List<byte[]> chunks = new ArrayList<>();
  private int[] starts = new int[CHUNK >> 8];
  private int count;
  private int used;

  /** Reads the texts of a part. */
  static SharedTexts of(XmlPart part) throws IOException {
    SharedTexts texts = new SharedTexts();
    StringBuilder text = new StringBuilder();
    while (part.next(ITEM) != null) {
      text.setLength(0);
      read(part, "si", text);
      texts.add(text.toString());
    }
    return texts;
  }

  /** No texts at all. */
  static SharedTexts none() {
    return new SharedTexts();
  }

  /** Reads the runs of a text; what tells the pronunciation is no part of it. */
  static void read(XmlPart part, String element, StringBuilder text) throws IOException {
    for (String run = part.next(PARTS, element); run != null; run = part.next(PARTS, element)) {
      if ("t".equals(run)) {
        part.text("t", text);
      } else {
        part.next(Set.of(), "rPh");
      }
    }
  }

  /**
   * Returns a text.
   *
   * @throws XmlPart.Broken if there is no text of that number
   */
  String text(int number) throws IOException {
    if (number < 0 || number >= count) {
      throw new XmlPart.Broken("No shared text " + number);
    }
    int start = starts[number];
    int end = number + 1 < count ? starts[number + 1] : used;
    byte[] bytes = new byte[end - start];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = chunks.get((start + i) / CHUNK)[(start + i) % CHUNK];
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void add(String text) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = used;
    for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
      if (used == chunks.size() * CHUNK) {
        chunks.add(new byte[CHUNK]);
      }
      chunks.get(used / CHUNK)[used % CHUNK] = value;
      used++;
    }
  }
}
