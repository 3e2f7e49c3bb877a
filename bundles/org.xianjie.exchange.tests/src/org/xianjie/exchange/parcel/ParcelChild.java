package org.xianjie.exchange.parcel;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.xianjie.exchange.TestData;
import org.xianjie.exchange.importing.ImportProgress;

/** A process of its own that takes in a package and tells how far it is. */
final class ParcelChild {
  /** Printed behind the number of records done. */
  static final String ROWS = " rows";

  /** Printed when everything is stored. */
  static final String STORED = "stored ";

  private ParcelChild() {}

  /** Takes the package (second argument) into the database of a folder (first argument). */
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
      ParcelReceived received =
          new ParcelImport(data.kernel()).run(Sites.steward(), Path.of(arguments[1]), progress);
      out.println(STORED + received.created());
    }
  }
}
