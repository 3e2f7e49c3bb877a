package org.xianjie.exchange.importing;

import org.xianjie.core.text.Message;

/**
 * Why a row was rejected.
 *
 * @param row row of the file, the header being row 1
 * @param column header of the column; empty when the row as a whole is to blame
 * @param value text of the cell; empty when the row as a whole is to blame
 * @param reason what is wrong
 */
public record RowError(long row, String column, String value, Message reason) {
  /** Creates an error of a row as a whole. */
  public static RowError of(long row, Message reason) {
    return new RowError(row, "", "", reason);
  }
}
