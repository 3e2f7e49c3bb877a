package org.xianjie.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.Households;
import org.xianjie.exchange.TestData;
import org.xianjie.exchange.Workbooks;
import org.xianjie.exchange.table.TableFormat;
import org.xianjie.exchange.table.TableReader;
import org.xianjie.exchange.table.TableWriter;

/**
 * Damaged files are imported as text or refused with a reason, and what is refused leaves nothing
 * behind. {@code -Dxianjie.test.all=true} tries 10,000 files.
 */
class ImportFuzzTest {
  private static final int FILES = Boolean.getBoolean("xianjie.test.all") ? 10_000 : 300;
  private static final int ROWS = 12;

  @TempDir Path folder;
  private TestData data;
  private long stored;
  private long accepted;
  private long refused;

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
  void storesAllOrNothingOfDamagedFiles() throws IOException {
    Path clean = Households.file(folder.resolve("clean.csv"), ROWS);
    String text = Files.readString(clean);
    Map<String, byte[]> parts = Workbooks.read(workbook(clean));
    for (int seed = 0; seed < FILES; seed++) {
      Mutations mutations = new Mutations(seed);
      Path file = folder.resolve("damaged." + (seed % 2 == 0 ? "csv" : "xlsx"));
      if (seed % 2 == 0) {
        Files.write(file, mutations.text(text));
      } else {
        mutations.workbook(parts, file);
      }
      tryImport(seed, file);
    }
    assertTrue(accepted > 0, "Some damaged files can be read");
    assertTrue(refused > FILES / 10, "Most damage is found: " + refused);
  }

  private void tryImport(int seed, Path file) {
    boolean partial = seed % 3 == 0;
    boolean dryRun = seed % 5 == 0;
    ImportRequest request = new ImportRequest("household", file, dryRun, partial, seed % 7 == 0);
    try {
      ImportResult result =
          new ImportService(data.kernel())
              .run(data.person("R-STEWARD"), request, ImportProgress.NONE);
      check(seed, result.errors().stream().map(RowError::reason).toList());
      boolean kept = !dryRun && (result.rejected() == 0 || partial);
      assertEquals(kept, result.stored(), "seed " + seed);
      accepted += result.rejected() == 0 ? 1 : 0;
      refused += result.rejected() > 0 ? 1 : 0;
      stored += result.stored() ? result.created() : 0;
    } catch (Refusal e) {
      refused++;
      check(seed, e.reasons());
    } catch (RuntimeException e) {
      fail("seed " + seed, e);
    }
    assertEquals(stored, data.count("household"), "seed " + seed);
  }

  /** Every reason is a sentence in both languages and names no class. */
  private static void check(int seed, List<Message> reasons) {
    for (Message reason : reasons) {
      for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
        String text = reason.text(locale);
        assertFalse(text.isBlank() || text.equals(reason.key()), "seed " + seed + ": " + text);
        assertFalse(text.contains("Exception"), "seed " + seed + ": " + text);
      }
    }
  }

  private Path workbook(Path csv) throws IOException {
    Path file = folder.resolve("clean.xlsx");
    TableReader reader = TableFormat.reader(csv);
    try (TableWriter writer = TableFormat.XLSX.writer(file, "household")) {
      reader.read(
          row -> {
            try {
              writer.row(row.cells());
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
            return true;
          });
    }
    return file;
  }
}
