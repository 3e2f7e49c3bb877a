package org.xianjie.exchange.exporting;

import java.util.List;

/**
 * What was exported.
 *
 * @param rows number of records
 * @param fields field names of the columns, after the code
 * @param leftOut personal fields that the caller may not export
 */
public record ExportResult(long rows, List<String> fields, List<String> leftOut) {
  /** Copies the lists. */
  public ExportResult {
    fields = List.copyOf(fields);
    leftOut = List.copyOf(leftOut);
  }
}
