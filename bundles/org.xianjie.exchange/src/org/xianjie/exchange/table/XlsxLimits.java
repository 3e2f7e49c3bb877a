package org.xianjie.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/**
 * Refuses workbooks that unpack to more than a person can have written (zip bombs). Every entry is
 * really unpacked, because the sizes in the directory of the archive may lie.
 */
final class XlsxLimits {
  private static final long MEGABYTE = 1L << 20;
  private static final long MOST_BYTES_PACKED = 200 * MEGABYTE;
  private static final long MOST_BYTES = 1024 * MEGABYTE;
  private static final long MOST_BYTES_OF_TEXTS = 128 * MEGABYTE;
  private static final int MOST_ENTRIES = 2_000;
  private static final int MOST_TIMES = 200;
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final int BUFFER = 1 << 16;

  private XlsxLimits() {}

  static void check(Path file) throws IOException {
    long packed = Files.size(file);
    if (packed > MOST_BYTES_PACKED) {
      throw tooLarge(file);
    }
    long most = Math.min(MOST_BYTES, Math.max(MEGABYTE, packed * MOST_TIMES));
    byte[] buffer = new byte[BUFFER];
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw tooLarge(file);
      }
      long total = 0;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        long allowed = most - total;
        if (TEXTS.equals(entry.getName())) {
          allowed = Math.min(allowed, MOST_BYTES_OF_TEXTS);
        }
        total += unpack(zip, entry, buffer, allowed, file);
      }
    }
  }

  private static long unpack(ZipFile zip, ZipEntry entry, byte[] buffer, long allowed, Path file)
      throws IOException {
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > allowed) {
          throw tooLarge(file);
        }
      }
    }
    return size;
  }

  private static Refusal tooLarge(Path file) {
    return new Refusal(Message.of(XlsxLimits.class, "xlsx.large", file.getFileName()));
  }
}
