package org.xianjie.exchange.table;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number row as a person counts, the header being row 1: the line in a CSV file, the row in
 *     a sheet
 * @param cells texts of the cells; an empty one is an empty text
 */
public record TableRow(long number, List<String> cells) {
  /** Copies the cells. */
  public TableRow {
    cells = List.copyOf(cells);
  }

  /** Returns a cell; empty where the row is shorter. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Returns the number of characters of all cells. */
  public int characters() {
    return cells.stream().mapToInt(String::length).sum();
  }

  /** Tells whether every cell is blank. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
