package org.xianjie.exchange.table;

import java.util.function.Predicate;

/** A table in a file. It may be read more than once; each reading streams from the file. */
public interface TableReader {
  /**
   * Reads the rows in order, the header first; blank rows are left out.
   *
   * @param sink takes a row and tells whether it wants more
   * @throws org.xianjie.core.text.Refusal if the file is broken, with the place
   */
  void read(Predicate<TableRow> sink);

  /** Tells whether texts carry a leading {@code '} that protects them from spreadsheets. */
  boolean isTextProtected();
}
