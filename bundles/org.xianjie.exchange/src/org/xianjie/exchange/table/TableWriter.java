package org.xianjie.exchange.table;

import java.io.IOException;
import java.util.List;

/** Writes a table row by row. */
public interface TableWriter extends AutoCloseable {
  /**
   * Writes a row.
   *
   * @param cells texts, numbers, local dates and date-times; an empty text for nothing
   * @throws org.xianjie.core.text.Refusal if the format can not hold so many rows
   */
  void row(List<?> cells) throws IOException;

  @Override
  void close() throws IOException;
}
