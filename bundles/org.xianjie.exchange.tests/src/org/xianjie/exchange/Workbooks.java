package org.xianjie.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Workbooks part by part, for tests that need odd ones. */
public final class Workbooks {
  /** The part with the cells. */
  public static final String SHEET = "xl/worksheets/sheet1.xml";

  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private Workbooks() {}

  /** Returns the parts of a workbook whose sheet holds the given rows. */
  public static Map<String, byte[]> parts(String rows) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    put(parts, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
    put(parts, "xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
    put(
        parts,
        "xl/workbook.xml",
        "<workbook xmlns:r='r'><sheets><sheet name='1' r:id='r1'/></sheets></workbook>");
    put(parts, SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    return parts;
  }

  /** Replaces a part. */
  public static void put(Map<String, byte[]> parts, String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a cell with a text of its own. */
  public static String text(String reference, String text) {
    return "<c r='" + reference + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  /** Writes the parts to a file. */
  public static Path write(Path file, Map<String, byte[]> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return file;
  }

  /** Reads the parts of a file. */
  public static Map<String, byte[]> read(Path file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return parts;
  }

  private static String relations(String type, String target) {
    return "<Relationships><Relationship Id='r1' Type='"
        + TYPES
        + type
        + "' Target='"
        + target
        + "'/></Relationships>";
  }
}
