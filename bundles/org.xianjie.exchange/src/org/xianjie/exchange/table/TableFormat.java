package org.xianjie.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/** The file formats of import and export. */
public enum TableFormat {
  /** Comma-separated text. */
  CSV {
    @Override
    TableWriter open(Path file, String sheet) throws IOException {
      return new CsvTableWriter(file);
    }
  },
  /** Office Open XML workbook. */
  XLSX {
    @Override
    TableWriter open(Path file, String sheet) throws IOException {
      return new XlsxTableWriter(file, sheet);
    }
  };

  /** The greatest number of columns of a file that is read. */
  static final int MOST_COLUMNS = 1_000;

  /** The greatest number of characters of one row that is read. */
  static final int MOST_CHARACTERS_OF_A_ROW = 1_000_000;

  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final int LONGEST_MAGIC = 4;

  abstract TableWriter open(Path file, String sheet) throws IOException;

  /**
   * Returns the format a file name asks for.
   *
   * @throws Refusal if the name ends neither in .csv nor in .xlsx
   */
  public static TableFormat of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return CSV;
    }
    if (name.endsWith(".xlsx")) {
      return XLSX;
    }
    throw new Refusal(Message.of(TableFormat.class, "format.unknown", file.getFileName()));
  }

  /**
   * Opens a file for reading; its content decides about the format, not its name.
   *
   * @throws Refusal if the file is missing, in the old binary format, or of a broken encoding
   */
  public static TableReader reader(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new Refusal(Message.of(TableFormat.class, "file.missing", file));
    }
    byte[] magic = magic(file);
    if (startsWith(magic, OLE2)) {
      throw new Refusal(Message.of(TableFormat.class, "format.old", file.getFileName()));
    }
    return startsWith(magic, ZIP) ? new XlsxTableReader(file) : new CsvTableReader(file);
  }

  /** Opens a file for writing. */
  public TableWriter writer(Path file, String sheet) throws IOException {
    return open(file, sheet);
  }

  private static byte[] magic(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LONGEST_MAGIC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean startsWith(byte[] content, byte[] magic) {
    return content.length >= magic.length
        && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
  }
}
