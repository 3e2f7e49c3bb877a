package org.xianjie.persistence;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.xianjie.core.household.Household;
import org.xianjie.core.region.Region;
import org.xianjie.core.store.OpenedStore;
import org.xianjie.core.store.RecordQuery;

/**
 * Imports households into a database in one transaction and says how far it is; then waits until
 * its input ends.
 */
public final class ImportingProcess {
  private static final int PORTION = 1000;

  private ImportingProcess() {}

  /** Arguments: data folder, number of households. */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[1]);
    try (PrintStream out =
            new PrintStream(
                new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        OpenedStore opened =
            TestStores.opener()
                .open(Path.of(arguments[0]), TestStores.ACCOUNT, TestStores.password())) {
      opened
          .store()
          .write(
              TestStores.AUTHOR,
              session -> {
                Region village = session.find(Region.class, TestStores.VILLAGE).orElseThrow();
                for (int i = 1; i <= count; i++) {
                  session.add(TestStores.household(village, "户主" + i, "138" + i));
                  if (i % PORTION == 0) {
                    session.release();
                    out.println("written " + i);
                  }
                }
                return null;
              });
      out.println("stored " + opened.store().read(s -> s.count(RecordQuery.of(Household.class))));
      while (System.in.read() >= 0) {
        // The parent decides when to go on.
        continue;
      }
    }
  }
}
