package org.xianjie.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xianjie.core.region.Region;
import org.xianjie.core.region.RegionLevel;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Authorship;

/** Villages in the database and files of fictional households. */
public final class Households {
  private static final int VILLAGES = 50;

  private Households() {}

  /** Adds a county, a township and villages. */
  public static void addVillages(TestData data) {
    data.kernel()
        .store()
        .write(
            new Authorship(Caller.SYSTEM, "test", ""),
            session -> {
              Region city = session.find(Region.class, "5206").orElseThrow();
              Region county = new Region("520602", "碧江区", RegionLevel.COUNTY, city);
              Region town = new Region("520602001", "示例镇", RegionLevel.TOWNSHIP, county);
              session.add(county);
              session.add(town);
              for (int i = 0; i < VILLAGES; i++) {
                session.add(new Region(village(i), "示例村" + i, RegionLevel.VILLAGE, town));
              }
              return town;
            });
  }

  /** Returns the code of a village. */
  public static String village(int number) {
    return "520602001" + String.format("%03d", 1 + number % VILLAGES);
  }

  /** Returns the code of a household. */
  public static String code(int number) {
    return String.format("H-2026-T1-%06d", number);
  }

  /** Writes a file of households. */
  public static Path file(Path file, int count) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("code,region,headName,phone,members,groupTags,preferredChannel\n");
      for (int i = 0; i < count; i++) {
        out.write(code(i));
        out.write("," + village(i) + ",虚构人" + i + ",139" + (10_000_000 + i));
        out.write("," + (1 + i % 6) + ",EMPTY_NEST;ORDINARY,VISIT\n");
      }
    }
    return file;
  }
}
