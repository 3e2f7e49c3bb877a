package org.xianjie.exchange.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/**
 * Streams the first sheet of a workbook. A formula counts as the value that stands in its cell; it
 * is never computed.
 */
final class XlsxTableReader implements TableReader {
  private static final int MOST_ROWS = 1_048_576;
  private static final int LETTERS = 26;
  private static final int LONGEST_NUMBER = 400;
  private static final int GREATEST_SCALE = 400;
  private static final Set<String> ROW = Set.of("row");
  private static final Set<String> CELL = Set.of("c");
  private static final Set<String> CONTENT = Set.of("v", "is", "f");

  /** Spreadsheets keep 15 digits; what follows is noise of binary fractions. */
  private static final MathContext EXACT = new MathContext(15);

  private final Path file;

  XlsxTableReader(Path file) {
    this.file = file;
    try {
      XlsxLimits.check(file);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  @Override
  public boolean isTextProtected() {
    return false;
  }

  @Override
  public void read(Predicate<TableRow> sink) {
    long last = 0;
    try (WorkbookParts parts = new WorkbookParts(file);
        XmlPart sheet = parts.sheet()) {
      Sheet cells = new Sheet(sheet, parts.texts(), parts.styles());
      while (sheet.next(ROW) != null) {
        last = cells.number(last);
        TableRow row = cells.row(last);
        if (!row.isBlank() && !sink.test(row)) {
          return;
        }
      }
    } catch (XmlPart.TooLong e) {
      throw new Refusal(message("cell.long", last, XmlPart.MOST_CHARACTERS));
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private Refusal broken(Exception cause) {
    Refusal refusal = new Refusal(message("xlsx.broken", file.getFileName()));
    refusal.initCause(cause);
    return refusal;
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(XlsxTableReader.class, key, arguments);
  }

  /** The cells of the sheet. */
  private record Sheet(XmlPart xml, SharedTexts texts, DateStyles styles) {
    long number(long last) throws IOException {
      String given = xml.attribute("r");
      try {
        long number = given == null ? last + 1 : Long.parseLong(given);
        if (number <= last || number > MOST_ROWS) {
          throw new XmlPart.Broken("Row " + number + " behind row " + last);
        }
        return number;
      } catch (NumberFormatException e) {
        throw new XmlPart.Broken(e);
      }
    }

    TableRow row(long number) throws IOException {
      List<String> cells = new ArrayList<>();
      int characters = 0;
      while (xml.next(CELL, "row") != null) {
        int column = column(xml.attribute("r"), cells.size());
        if (column >= TableFormat.MOST_COLUMNS) {
          throw new Refusal(message("row.columns", number, TableFormat.MOST_COLUMNS));
        }
        if (column < cells.size()) {
          throw new XmlPart.Broken("Cells out of order in row " + number);
        }
        cells.addAll(Collections.nCopies(column - cells.size(), ""));
        String text = cell(number, column);
        characters += text.length();
        if (characters > TableFormat.MOST_CHARACTERS_OF_A_ROW) {
          throw new XmlPart.TooLong();
        }
        cells.add(text);
      }
      return new TableRow(number, cells);
    }

    private static int column(String reference, int next) throws IOException {
      if (reference == null) {
        return next;
      }
      int column = 0;
      for (int i = 0; i < reference.length(); i++) {
        char letter = reference.charAt(i);
        if (letter < 'A' || letter > 'Z') {
          break;
        }
        column = Math.min(column * LETTERS + letter - 'A' + 1, TableFormat.MOST_COLUMNS + 1);
      }
      if (column == 0) {
        throw new XmlPart.Broken("No column in " + reference.length() + " characters");
      }
      return column - 1;
    }

    private String cell(long row, int column) throws IOException {
      String type = xml.attribute("t");
      String style = xml.attribute("s");
      StringBuilder text = new StringBuilder();
      boolean formula = false;
      boolean value = false;
      for (String part = xml.next(CONTENT, "c"); part != null; part = xml.next(CONTENT, "c")) {
        switch (part) {
          case "v" -> {
            xml.text("v", text);
            value = true;
          }
          case "is" -> SharedTexts.read(xml, "is", text);
          default -> formula = true;
        }
      }
      if (formula && !value) {
        throw new Refusal(message("xlsx.formula", row, column + 1));
      }
      return switch (type == null ? "n" : type) {
        case "s" -> value ? texts.text(index(text)) : "";
        case "e" -> throw new Refusal(message("xlsx.error", row, column + 1));
        case "b" -> text.isEmpty() ? "" : String.valueOf(!"0".contentEquals(text));
        case "n" -> text.isEmpty() ? "" : number(text.toString().strip(), style);
        default -> text.toString();
      };
    }

    private static int index(StringBuilder text) throws IOException {
      try {
        return Integer.parseInt(text.toString().strip());
      } catch (NumberFormatException e) {
        throw new XmlPart.Broken(e);
      }
    }

    private String number(String text, String style) throws IOException {
      try {
        if (text.length() > LONGEST_NUMBER) {
          throw new XmlPart.Broken("A number of " + text.length() + " digits");
        }
        BigDecimal exact = new BigDecimal(text).round(EXACT);
        if (Math.abs((long) exact.scale()) > GREATEST_SCALE) {
          throw new XmlPart.Broken("A number beyond every spreadsheet");
        }
        if (style != null && styles.isDate(style)) {
          return styles.date(new BigDecimal(text)).orElse(text);
        }
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
      } catch (NumberFormatException | ArithmeticException e) {
        throw new XmlPart.Broken(e);
      }
    }
  }
}
