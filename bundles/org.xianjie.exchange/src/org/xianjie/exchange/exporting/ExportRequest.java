package org.xianjie.exchange.exporting;

import java.nio.file.Path;
import java.util.List;
import org.xianjie.core.store.Condition;

/**
 * What to export.
 *
 * @param type name of the record type
 * @param file CSV or XLSX file, by its name; an existing one is replaced
 * @param conditions all must hold; scope restrictions are added by the service
 * @param fields field names in the order of the columns; empty for all
 * @param purpose why; required where the file holds personal data
 * @param titles how the columns are named
 */
public record ExportRequest(
    String type,
    Path file,
    List<Condition> conditions,
    List<String> fields,
    String purpose,
    Titles titles) {

  /** How columns are named; an import reads both. */
  public enum Titles {
    /** Field names as in scripts. */
    NAMES,
    /** Labels in the caller's language. */
    LABELS
  }

  /** Copies the lists. */
  public ExportRequest {
    conditions = List.copyOf(conditions);
    fields = List.copyOf(fields);
  }
}
