package org.xianjie.reporting.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xianjie.core.text.Refusal;
import org.xianjie.reporting.catalogue.RegistryReports;

/** Renders a design like RPT-RESP-01 on data of its own, in the platform that BIRT needs. */
class ReportRenderingTest {
  private static final BirtReportEngine ENGINE =
      new BirtReportEngine(new RegistryReports(RegistryFactory.getRegistry()));

  private static final char HYPHEN = '\u2010';

  @TempDir static Path folder;

  @BeforeAll
  static void publishData() throws IOException {
    SampleData.publish(ENGINE);
    for (String file :
        List.of("lists.rptdesign", "rpt-resp-01.properties", "rpt-resp-01_zh_CN.properties")) {
      try (InputStream in = ReportRenderingTest.class.getResourceAsStream("/designs/" + file)) {
        Files.copy(in, folder.resolve(file));
      }
    }
  }

  @AfterAll
  static void stop() {
    ENGINE.stop();
  }

  private static byte[] render(ReportFormat format, Locale locale) throws IOException {
    return render(folder.resolve("lists.rptdesign"), format, locale);
  }

  private static byte[] render(Path design, ReportFormat format, Locale locale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ENGINE.render(
        new ReportRequest(
            new ReportRequest.Design.File(design),
            SampleData.query(locale),
            format,
            out,
            ReportRequest.Progress.NONE));
    return out.toByteArray();
  }

  private static String tool(byte[] pdf, String... command) throws Exception {
    Path file = Files.write(folder.resolve("report.pdf"), pdf);
    List<String> line =
        Arrays.stream(command).map(part -> "@".equals(part) ? file.toString() : part).toList();
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), text);
    return text;
  }

  @Test
  void writesChinesePdfWithTheEmbeddedFontOnly() throws Exception {
    byte[] pdf = render(ReportFormat.PDF, Locale.SIMPLIFIED_CHINESE);
    String text = text(pdf);
    assertTrue(text.contains("三单联动办理情况"), text);
    assertTrue(text.contains("示例县委组织部"), text);
    assertTrue(text.contains("2026年6月"), text);
    assertTrue(text.contains("无需填报"), text);
    assertTrue(text.contains("P-RESP-DAYS"), text);
    String fonts = tool(pdf, "pdffonts", "@");
    List<String> lines = fonts.lines().skip(2).toList();
    assertFalse(lines.isEmpty(), fonts);
    for (String line : lines) {
      assertTrue(line.contains("NotoSansSC") && line.contains(" yes yes "), fonts);
    }
  }

  @Test
  void writesNumbersIntoOneWorkSheet() throws IOException {
    byte[] file = render(ReportFormat.XLSX, Locale.SIMPLIFIED_CHINESE);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertEquals(1, book.getNumberOfSheets());
      Row row = row(book.getSheetAt(0), "基础设施");
      List<Double> numbers = numbers(row);
      assertEquals(List.of(52.0, 48.0, 46.0), numbers.subList(0, 3));
      assertTrue(numbers.contains(44.0 / 47.0), numbers::toString);
    }
  }

  @Test
  void showsADashWhereTheDenominatorIsZero() throws Exception {
    String text = text(render(ReportFormat.PDF, Locale.SIMPLIFIED_CHINESE));
    List<String> rows = text.lines().filter(line -> line.contains("投诉举报")).toList();
    assertFalse(rows.isEmpty(), text);
    for (String row : rows) {
      assertTrue(row.contains("—"), row);
    }
  }

  /** Radicals that look like characters become the characters, hyphens the ordinary one. */
  private static String text(byte[] pdf) throws Exception {
    String text = tool(pdf, "pdftotext", "-layout", "@", "-");
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replace(HYPHEN, '-');
  }

  @Test
  void writesAWordDocumentWithTheFooter() throws IOException {
    byte[] file = render(ReportFormat.DOCX, Locale.SIMPLIFIED_CHINESE);
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        assertFalse(e.getName().contains("afchunk"), e.getName());
        if (e.getName().endsWith(".xml")) {
          all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    assertTrue(all.indexOf("三单联动办理情况") >= 0);
    assertTrue(all.indexOf("以下数据由系统自动汇总，无需填报") >= 0);
  }

  @Test
  void writesOneWebPageInEnglishWithItsPictures() throws IOException {
    String html = new String(render(ReportFormat.HTML, Locale.ENGLISH), StandardCharsets.UTF_8);
    assertTrue(html.contains("Three-list loop"));
    assertTrue(html.contains("data:image/png;base64,"));
    assertFalse(html.contains("file:"));
  }

  @Test
  void givesChartsAFontThatHasChinese() {
    ENGINE.warmUp();
    assertTrue(
        Arrays.asList(
                GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
            .contains(EmbeddedFonts.FAMILY));
    Font font = new Font(EmbeddedFonts.FAMILY, Font.PLAIN, 12);
    assertEquals(EmbeddedFonts.FAMILY, font.getFamily(Locale.ENGLISH));
    assertEquals(-1, font.canDisplayUpTo("收到核实交办按时响应已解决评价满意"));
  }

  @Test
  void refusesADesignThatReachesOutside() throws IOException {
    Path hostile = folder.resolve("hostile.rptdesign");
    String design = Files.readString(folder.resolve("lists.rptdesign"));
    Files.writeString(
        hostile,
        design.replaceFirst(
            "extensionID=\"org.xianjie.reporting.oda\"",
            "extensionID=\"org.eclipse.birt.report.data.oda.jdbc\""));
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> render(hostile, ReportFormat.HTML, Locale.SIMPLIFIED_CHINESE));
    assertTrue(refusal.text(Locale.SIMPLIFIED_CHINESE).contains("外部数据驱动"));
  }

  private static Row row(XSSFSheet sheet, String first) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && first.equals(cell.getStringCellValue())) {
          return row;
        }
      }
    }
    throw new AssertionError("No row " + first);
  }

  private static List<Double> numbers(Row row) {
    List<Double> numbers = new ArrayList<>();
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.NUMERIC) {
        numbers.add(cell.getNumericCellValue());
      }
    }
    return numbers;
  }
}
