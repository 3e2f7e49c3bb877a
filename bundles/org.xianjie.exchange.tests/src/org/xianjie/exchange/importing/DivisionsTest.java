package org.xianjie.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.exchange.TestData;

class DivisionsTest {
  private static final int COUNTIES = 10;
  private static final int TOWNS = 18;
  private static final int VILLAGES = 16;

  @TempDir Path folder;

  @Test
  void importsThousandsOfRegionsInAnyOrder() throws IOException {
    Path file = shuffled(folder.resolve("divisions.csv"));
    long regions = COUNTIES + COUNTIES * TOWNS + COUNTIES * TOWNS * VILLAGES;
    try (TestData data = TestData.create(folder.resolve("data"))) {
      ImportResult first = run(data, file);
      assertEquals(List.of(), first.errors());
      assertEquals(regions, first.created());
      ImportResult second = run(data, file);
      assertEquals(List.of(), second.errors());
      assertEquals(regions, second.unchanged());
    }
  }

  private static ImportResult run(TestData data, Path file) {
    return new ImportService(data.kernel())
        .run(data.administrator(), ImportRequest.of("region", file), ImportProgress.NONE);
  }

  private static Path shuffled(Path file) throws IOException {
    List<String> rows = new ArrayList<>();
    for (int c = 1; c <= COUNTIES; c++) {
      String county = String.format("5206%02d", c);
      rows.add(county + ",县" + c + ",COUNTY,5206");
      for (int t = 1; t <= TOWNS; t++) {
        String town = county + String.format("%03d", t);
        rows.add(town + ",镇" + t + ",TOWNSHIP," + county);
        for (int v = 1; v <= VILLAGES; v++) {
          rows.add(town + String.format("%03d", v) + ",村" + v + ",VILLAGE," + town);
        }
      }
    }
    Collections.shuffle(rows, new Random(1));
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("code,name,level,parent_code\n");
      for (String row : rows) {
        out.write(row + "\n");
      }
    }
    return file;
  }
}
