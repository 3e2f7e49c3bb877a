package org.xianjie.reporting.data;

import java.util.List;
import java.util.OptionalLong;

/**
 * Data that report designs may show, contributed as an OSGi service. A design names it by its id;
 * it neither knows a database nor a credential.
 */
public interface ReportDataSet {
  /** Returns the id, for example {@code resp.funnel}; unique. */
  String id();

  /** Returns the columns in the order of the values of a row. */
  List<Column> columns();

  /**
   * Reads the rows the caller of the query may see.
   *
   * @throws org.xianjie.core.text.Refusal when they may not be seen or cannot be computed
   */
  Rows open(ReportQuery query);

  /** Returns how many rows to expect, where it is known; large tables are written differently. */
  default OptionalLong expectedRows(ReportQuery query) {
    return OptionalLong.empty();
  }
}
