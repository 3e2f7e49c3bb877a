package org.xianjie.core.text;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated text with quotes (RFC 4180), as the data files of the product use it. */
public final class DelimitedText {
  private final String text;
  private int position;

  private DelimitedText(String text) {
    this.text = text;
  }

  /**
   * Reads all lines, empty ones included, so that a position in the result plus one is the number
   * of the line where no cell holds a line break.
   *
   * @return one list of cells per line
   */
  public static List<List<String>> read(String text) {
    DelimitedText reader = new DelimitedText(text.startsWith("\uFEFF") ? text.substring(1) : text);
    List<List<String>> lines = new ArrayList<>();
    while (reader.position < reader.text.length()) {
      lines.add(reader.line());
    }
    return lines;
  }

  private List<String> line() {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    while (position < text.length()) {
      char c = text.charAt(position++);
      if (quoted) {
        quoted = inQuotes(c, cell);
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n') {
        break;
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** Takes a character between quotes; returns whether the quotes are still open. */
  private boolean inQuotes(char c, StringBuilder cell) {
    if (c != '"') {
      cell.append(c);
      return true;
    }
    if (position < text.length() && text.charAt(position) == '"') {
      cell.append('"');
      position++;
      return true;
    }
    return false;
  }
}
