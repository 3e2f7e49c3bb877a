package org.xianjie.exchange.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xianjie.core.audit.AuditEntry;
import org.xianjie.core.security.Caller;
import org.xianjie.core.store.Condition;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.Households;
import org.xianjie.exchange.TestData;
import org.xianjie.exchange.exporting.ExportRequest.Titles;
import org.xianjie.exchange.importing.ImportProgress;
import org.xianjie.exchange.importing.ImportRequest;
import org.xianjie.exchange.importing.ImportResult;
import org.xianjie.exchange.importing.ImportService;

class ExportTest {
  private static final int HOUSEHOLDS = 1_200;

  @TempDir Path folder;
  private TestData data;
  private Caller steward;

  @BeforeEach
  void create() throws IOException {
    data = TestData.create(folder.resolve("data"));
    steward = data.person("R-STEWARD");
    Households.addVillages(data);
    Path file = Households.file(folder.resolve("households.csv"), HOUSEHOLDS);
    assertEquals(List.of(), imported("household", file).errors());
  }

  @AfterEach
  void close() {
    data.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.csv", "out.xlsx"})
  void losesNothingInARoundTrip(String name) {
    Path file = folder.resolve(name);
    ExportResult result = run(steward, file, List.of(), "核对");
    assertEquals(HOUSEHOLDS, result.rows());
    ImportResult again = imported("household", file);
    assertEquals(List.of(), again.errors());
    assertEquals(HOUSEHOLDS, again.unchanged());
  }

  @Test
  void asksForAPurposeWherePersonalDataIsInTheFile() {
    Path file = folder.resolve("out.csv");
    Refusal refusal = assertThrows(Refusal.class, () -> run(steward, file, List.of(), " "));
    assertEquals("purpose.missing", refusal.reasons().getFirst().key());
    assertFalse(Files.exists(file));
    assertEquals(HOUSEHOLDS, run(steward, file, List.of("region", "members"), "").rows());
  }

  @Test
  void auditsThePurposeForEveryRecordWithEncryptedValues() {
    run(steward, folder.resolve("out.csv"), List.of(), "年度核对");
    long entries =
        data.kernel()
            .store()
            .read(
                session ->
                    session
                        .entityManager()
                        .createQuery(
                            "select count(a) from AuditEntry a where a.reason = :reason"
                                + " and a.recordType = 'household'",
                            Long.class)
                        .setParameter("reason", "年度核对")
                        .getSingleResult());
    assertEquals(HOUSEHOLDS, entries, AuditEntry.class.getSimpleName());
  }

  @Test
  void writesOnlyWhatIsAskedFor() throws IOException {
    Path file = folder.resolve("out.csv");
    ExportRequest request =
        new ExportRequest(
            "household",
            file,
            List.of(new Condition.Equal("region.code", Households.village(0))),
            List.of("members", "region"),
            "",
            Titles.LABELS);
    ExportResult result = new ExportService(data.kernel()).run(steward, request);
    List<String> lines = Files.readAllLines(file);
    assertEquals(result.rows() + 1, lines.size());
    assertTrue(lines.getFirst().startsWith("\uFEFF编码,"), lines.getFirst());
    assertEquals(Households.code(0) + ",1," + Households.village(0), lines.get(1));
    assertEquals(result.rows(), imported("household", file).unchanged());
  }

  @Test
  void isRefusedWithoutThePermission() {
    Path file = folder.resolve("out.csv");
    assertThrows(Refusal.class, () -> run(data.person("R-TEAM"), file, List.of(), "核对"));
    assertThrows(Refusal.class, () -> run(data.administrator(), file, List.of(), "核对"));
  }

  @Test
  void writesATemplateWhoseExampleAnImportTakes() {
    Path file = folder.resolve("template.xlsx");
    new TemplateService(data.kernel()).write(steward, "household", file);
    ImportResult result = imported("household", file);
    assertEquals(List.of(), result.errors());
    assertEquals(1, result.created());
  }

  private ExportResult run(Caller caller, Path file, List<String> fields, String purpose) {
    return new ExportService(data.kernel())
        .run(
            caller, new ExportRequest("household", file, List.of(), fields, purpose, Titles.NAMES));
  }

  private ImportResult imported(String type, Path file) {
    return new ImportService(data.kernel())
        .run(steward, ImportRequest.of(type, file), ImportProgress.NONE);
  }
}
