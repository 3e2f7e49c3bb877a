package org.xianjie.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.exchange.Households;
import org.xianjie.exchange.TestData;
import org.xianjie.exchange.duplicate.Likeness;

class DuplicateWarningsTest {
  private static final String HEADER = "code,name,birthDate,homeRegion\n";

  @TempDir Path folder;
  private TestData data;

  @BeforeEach
  void create() {
    data = TestData.create(folder.resolve("data"));
    Households.addVillages(data);
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void warnsOfPeopleInTheDatabaseAndInTheSameFileAndTakesThem() throws IOException {
    String village = Households.village(0);
    run("P-1,虚构甲一,1980-05-12," + village + "\nP-2,虚构乙一,1970-01-01," + village + "\n");
    ImportResult result =
        run(
            "P-3,虚构甲二,1980-05-12,"
                + village
                + "\nP-4,虚构乙一,1970-01-10,"
                + village
                + "\nP-5,虚构丙一,1990-01-01,"
                + village
                + "\nP-6,虚构丙一,1990-01-01,"
                + Households.village(1)
                + "\nP-7,虚构丁一,1991-01-01,"
                + village
                + "\n");
    assertTrue(result.stored());
    assertEquals(5, result.created());
    assertEquals(
        List.of(
            new PossibleDuplicate(2, "P-3", "P-1", Likeness.NAME_TYPO),
            new PossibleDuplicate(3, "P-4", "P-2", Likeness.DATE_TYPO),
            new PossibleDuplicate(4, "P-5", "P-6", Likeness.SAME)),
        result.duplicates());
  }

  @Test
  void saysNothingAboutTheSameRecordAgain() throws IOException {
    String row = "P-1,虚构甲一,1980-05-12," + Households.village(0) + "\n";
    assertEquals(List.of(), run(row).duplicates());
    ImportResult again = run(row);
    assertEquals(1, again.unchanged());
    assertEquals(List.of(), again.duplicates());
  }

  private ImportResult run(String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("people.csv"), HEADER + rows);
    ImportResult result =
        new ImportService(data.kernel())
            .run(data.person("R-STEWARD"), ImportRequest.of("person", file), ImportProgress.NONE);
    assertEquals(List.of(), result.errors());
    return result;
  }
}
