package org.xianjie.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.store.Condition;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.TestData;

class RegionImportTest {
  private static final String HEADER = "code,name,level,parent_code\n";
  private static final String COUNTY = "520602,碧江区,COUNTY,5206\n";
  private static final String TOWN = "520602001,示例镇,TOWNSHIP,520602\n";
  private static final String VILLAGE = "520602001001,示例村,VILLAGE,520602001\n";

  @TempDir Path folder;
  private TestData data;
  private long before;

  @BeforeEach
  void create() {
    data = TestData.create(folder.resolve("data"));
    before = data.count("region");
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void importsRowsWhoseParentsFollow() throws IOException {
    ImportResult result = run(VILLAGE + TOWN + COUNTY);
    assertEquals(List.of(), result.errors());
    assertEquals(List.of(3L, 3L, 0L, 0L, 0L), counts(result));
    assertEquals(before + 3, data.count("region"));
  }

  @Test
  void leavesEqualRowsUnchangedAtTheSecondTime() throws IOException {
    run(COUNTY + TOWN + VILLAGE);
    long version = version("520602001001");
    ImportResult again = run(COUNTY + TOWN + VILLAGE);
    assertTrue(again.stored());
    assertEquals(List.of(3L, 0L, 0L, 3L, 0L), counts(again));
    assertEquals(version, version("520602001001"));
  }

  @Test
  void readsGb18030AndChineseHeadersAndLabels() throws IOException {
    Path file = folder.resolve("regions.csv");
    String text = "编码,名称,级别,上级区划\n520602,碧江区,县,5206\n520602001,示例镇,乡镇,520602\n";
    Files.write(file, text.getBytes(Charset.forName("GB18030")));
    ImportResult result = run(file, false, false, false);
    assertEquals(List.of(), result.errors());
    assertEquals(2, result.created());
  }

  @Test
  void refusesAParentThatDoesNotExist() throws IOException {
    ImportResult result = run(COUNTY + "520602001,示例镇,TOWNSHIP,520699\n");
    assertEquals(
        List.of(3L, "parent_code", "520699"),
        List.of(error(result).row(), error(result).column(), error(result).value()));
    assertNothingStored(result);
  }

  @Test
  void refusesAParentOfAnotherPlace() throws IOException {
    ImportResult result = run(COUNTY + "520603,万山区,COUNTY,5206\n520602001,示例镇,TOWNSHIP,520603\n");
    assertEquals(4L, error(result).row());
    assertTrue(error(result).reason().text(Locale.ENGLISH).contains("520603"));
    assertNothingStored(result);
  }

  @Test
  void refusesACodeThatComesTwice() throws IOException {
    ImportResult result = run(COUNTY + TOWN + TOWN);
    assertEquals("row.twice", error(result).reason().key());
    assertEquals(4L, error(result).row());
    assertNothingStored(result);
  }

  @Test
  void refusesABrokenEncodingWithTheRow() throws IOException {
    byte[] bytes = (HEADER + COUNTY + TOWN).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    bytes[(HEADER + COUNTY + "520602001,").getBytes().length] = (byte) 0xC0;
    Path file = Files.write(folder.resolve("broken.csv"), bytes);
    Refusal refusal = assertThrows(Refusal.class, () -> run(file, false, false, false));
    assertEquals(3L, refusal.reasons().getFirst().arguments().getFirst());
    assertEquals(before, data.count("region"));
  }

  @Test
  void refusesRowsThatReferToEachOther() throws IOException {
    ImportResult result = run("520602,甲,COUNTY,520603\n520603,乙,COUNTY,520602\n");
    assertEquals(2, result.rejected());
    assertNothingStored(result);
  }

  @Test
  void changesAStoredRecordOnlyWithUpdate() throws IOException {
    run(COUNTY);
    Path file = write("520602,新名区,COUNTY,5206\n");
    ImportResult refused = run(file, false, false, false);
    assertEquals("row.differs", error(refused).reason().key());
    assertEquals("碧江区", name("520602"));
    assertEquals(1, run(file, false, false, true).updated());
    assertEquals("新名区", name("520602"));
  }

  @Test
  void storesNothingInADryRun() throws IOException {
    ImportResult result = run(write(COUNTY + TOWN), true, false, false);
    assertFalse(result.stored());
    assertEquals(2, result.created());
    assertEquals(before, data.count("region"));
  }

  @Test
  void keepsGoodRowsAndWritesTheOthersWithAReason() throws IOException {
    run(COUNTY);
    ImportResult result =
        run(
            write("520602,改名,COUNTY,5206\n" + TOWN + "520602002,镇,OTHER,520602\n"),
            false,
            true,
            true);
    assertEquals(List.of(3L, 1L, 1L, 0L, 1L), counts(result));
    String rejected = Files.readString(result.rejectedFile().orElseThrow());
    assertTrue(rejected.contains("520602002,镇,OTHER,520602,"), rejected);
    assertTrue(rejected.startsWith("\uFEFFcode,name,level,parent_code,原因"), rejected);
    assertEquals(before + 2, data.count("region"));
  }

  @Test
  void aRejectedUpdateLeavesNoTraceBesideGoodRows() throws IOException {
    run(COUNTY + TOWN);
    long version = version("520602001");
    ImportResult result =
        run(write("520602001,改名,TOWNSHIP,5206\n520602,新名区,COUNTY,5206\n"), false, true, true);
    assertEquals(List.of(2L, 0L, 1L, 0L, 1L), counts(result));
    assertEquals("示例镇", name("520602001"));
    assertEquals(version, version("520602001"));
  }

  @Test
  void namesUnknownColumns() throws IOException {
    Path file = Files.writeString(folder.resolve("r.csv"), "code,nonsense\n1,2\n");
    Refusal refusal = assertThrows(Refusal.class, () -> run(file, false, false, false));
    assertEquals("header.unknown", refusal.reasons().getFirst().key());
  }

  @Test
  void isRefusedWithoutThePermission() throws IOException {
    Path file = write(COUNTY);
    assertThrows(
        Refusal.class,
        () ->
            new ImportService(data.kernel())
                .run(data.person("R-TOWN"), ImportRequest.of("region", file), ImportProgress.NONE));
  }

  @Test
  void storesNothingWhenCancelled() throws IOException {
    Path file = write(COUNTY + TOWN);
    ImportProgress cancelled =
        new ImportProgress() {
          @Override
          public void rows(long done) {
            assertEquals(2, done);
          }

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThrows(
        Refusal.class,
        () ->
            new ImportService(data.kernel())
                .run(data.administrator(), ImportRequest.of("region", file), cancelled));
    assertEquals(before, data.count("region"));
  }

  private void assertNothingStored(ImportResult result) {
    assertFalse(result.stored());
    assertEquals(0, result.created());
    assertEquals(before, data.count("region"));
  }

  private static RowError error(ImportResult result) {
    return result.errors().getFirst();
  }

  private static List<Long> counts(ImportResult result) {
    return List.of(
        result.read(), result.created(), result.updated(), result.unchanged(), result.rejected());
  }

  private String name(String code) {
    return data.kernel()
        .records()
        .show(data.administrator(), "region", code)
        .value("name", String.class)
        .orElseThrow();
  }

  private long version(String code) {
    return data.kernel()
        .records()
        .list(
            data.administrator(),
            ListRequest.of("region", 1).where(new Condition.Equal("code", code)))
        .records()
        .getFirst()
        .version();
  }

  private Path write(String rows) throws IOException {
    return Files.writeString(folder.resolve("regions.csv"), HEADER + rows);
  }

  private ImportResult run(String rows) throws IOException {
    return run(write(rows), false, false, false);
  }

  private ImportResult run(Path file, boolean dryRun, boolean partial, boolean update) {
    return new ImportService(data.kernel())
        .run(
            data.administrator(),
            new ImportRequest("region", file, dryRun, partial, update),
            ImportProgress.NONE);
  }
}
