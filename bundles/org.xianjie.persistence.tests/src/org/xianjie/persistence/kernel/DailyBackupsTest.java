package org.xianjie.persistence.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.kernel.DailyBackups;
import org.xianjie.core.kernel.SignedIn;
import org.xianjie.core.kernel.SystemWork;
import org.xianjie.core.time.BusinessClock;

/** One backup a day, kept for two weeks. */
class DailyBackupsTest {
  @TempDir Path folder;

  @Test
  void keepsOneOfEachDayForTheDaysOfTheParameter() throws IOException {
    TestKernel kernel = new TestKernel(folder);
    kernel.setUp(TestKernel.firstRun());
    Path backups = folder.resolve("backups");
    LocalDate today = LocalDate.now(BusinessClock.ZONE);
    List<LocalDate> days = new ArrayList<>();
    try (SignedIn admin = kernel.open()) {
      SystemWork work = new SystemWork(List.of(), admin.kernel(), admin.opened());
      assertEquals(backups.resolve(name(today)), work.run().backup().orElseThrow());
      assertTrue(work.run().backup().isEmpty(), "one a day is enough");
      for (int ago : new int[] {1, 12, 13, 14, 15, 400}) {
        Files.copy(backups.resolve(name(today)), backups.resolve(name(today.minusDays(ago))));
      }
      Files.writeString(backups.resolve("daily-notes.zip"), "mine");
      Files.delete(backups.resolve(name(today)));
      new DailyBackups(admin.kernel(), admin.opened()).keep();
      for (int ago : new int[] {0, 1, 12, 13}) {
        days.add(today.minusDays(ago));
      }
      assertEquals(names(days), present(backups));
      Files.move(backups.resolve(name(today)), backups.resolve(name(today.plusDays(30))));
      new DailyBackups(admin.kernel(), admin.opened()).keep();
      days.add(today.plusDays(30));
      assertEquals(names(days), present(backups), "a clock set back deletes nothing");
    }
    Path restored = folder.resolve("restored");
    kernel.opener().restore(backups.resolve(name(today)), restored);
    assertTrue(kernel.opener().exists(restored));
  }

  private static String name(LocalDate day) {
    return "daily-" + day + ".zip";
  }

  private static List<String> names(List<LocalDate> days) {
    List<String> names = new ArrayList<>(days.stream().map(DailyBackupsTest::name).toList());
    names.add("daily-notes.zip");
    return names.stream().sorted().toList();
  }

  private static List<String> present(Path backups) throws IOException {
    try (Stream<Path> files = Files.list(backups)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
