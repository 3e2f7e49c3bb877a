package org.xianjie.exchange.importing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.xianjie.exchange.TestData;

/** A process of its own that imports households and tells how far it is. */
final class ImportChild {
  /** Printed behind the number of rows done. */
  static final String ROWS = " rows";

  /** Printed when everything is stored. */
  static final String STORED = "stored ";

  private ImportChild() {}

  /** Imports the file (second argument) into the database of a folder (first argument). */
  public static void main(String[] arguments) {
    try (PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        TestData data = TestData.open(Path.of(arguments[0]))) {
      ImportProgress progress =
          new ImportProgress() {
            @Override
            public void rows(long done) {
              out.println(done + ROWS);
            }

            @Override
            public boolean isCancelled() {
              return false;
            }
          };
      ImportResult result =
          new ImportService(data.kernel())
              .run(
                  data.person("R-STEWARD"),
                  ImportRequest.of("household", Path.of(arguments[1])),
                  progress);
      result.errors().forEach(out::println);
      out.println(STORED + result.created());
    }
  }
}
