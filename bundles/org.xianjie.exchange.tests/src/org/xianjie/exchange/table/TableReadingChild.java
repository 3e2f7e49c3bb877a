package org.xianjie.exchange.table;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/** A process of its own that reads a file and tells how many rows it has. */
public final class TableReadingChild {
  private TableReadingChild() {}

  /** Reads the file of the first argument. */
  public static void main(String[] arguments) {
    long[] rows = {0};
    TableFormat.reader(Path.of(arguments[0]))
        .read(
            row -> {
              rows[0]++;
              return true;
            });
    try (PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true)) {
      out.println(rows[0] + " rows");
    }
  }
}
