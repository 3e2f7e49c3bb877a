package org.xianjie.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a workbook: a ZIP archive of XML parts that refer to each other by relations. */
final class WorkbookParts implements AutoCloseable {
  private static final Set<String> RELATION = Set.of("Relationship");
  private static final Set<String> BOOK = Set.of("workbookPr", "sheet");

  private final ZipFile zip;
  private final String folder;
  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> byType = new HashMap<>();
  private final String sheet;
  private boolean from1904;

  WorkbookParts(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
    try {
      String book = "xl/workbook.xml";
      try (XmlPart relations = open("_rels/.rels")) {
        while (relations.next(RELATION) != null) {
          if (type(relations).endsWith("/officeDocument")) {
            book = name("", relations);
          }
        }
      }
      folder = book.substring(0, book.lastIndexOf('/') + 1);
      readRelations(folder + "_rels/" + book.substring(folder.length()) + ".rels");
      sheet = firstSheet(book);
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  /** Opens the first sheet. */
  XmlPart sheet() throws IOException {
    return open(sheet);
  }

  SharedTexts texts() throws IOException {
    String name = byType.get("sharedStrings");
    if (name == null) {
      return SharedTexts.none();
    }
    try (XmlPart part = open(name)) {
      return SharedTexts.of(part);
    }
  }

  DateStyles styles() throws IOException {
    String name = byType.get("styles");
    if (name == null) {
      return DateStyles.none(from1904);
    }
    try (XmlPart part = open(name)) {
      return DateStyles.of(part, from1904);
    }
  }

  private void readRelations(String part) throws IOException {
    try (XmlPart relations = open(part)) {
      while (relations.next(RELATION) != null) {
        String type = type(relations);
        String name = name(folder, relations);
        byType.put(type.substring(type.lastIndexOf('/') + 1), name);
        String id = relations.attribute("Id");
        if (id != null) {
          byId.put(id, name);
        }
      }
    }
  }

  private String firstSheet(String book) throws IOException {
    try (XmlPart part = open(book)) {
      for (String name = part.next(BOOK); name != null; name = part.next(BOOK)) {
        if ("workbookPr".equals(name)) {
          String date1904 = part.attribute("date1904");
          from1904 = "1".equals(date1904) || "true".equals(date1904);
        } else {
          String found = byId.get(String.valueOf(part.attribute("id")));
          if (found == null) {
            throw new XmlPart.Broken("The first sheet has no part");
          }
          return found;
        }
      }
    }
    throw new XmlPart.Broken("No sheet");
  }

  private static String type(XmlPart relation) {
    String type = relation.attribute("Type");
    return type == null ? "" : type;
  }

  private static String name(String folder, XmlPart relation) throws IOException {
    String target = relation.attribute("Target");
    if (target == null) {
      throw new XmlPart.Broken("A relation without a target");
    }
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  private XmlPart open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new XmlPart.Broken("No part " + name);
    }
    InputStream in = zip.getInputStream(entry);
    return new XmlPart(in);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
