package org.xianjie.exchange.importing;

import java.nio.file.Path;

/**
 * What to import and how.
 *
 * @param type name of the record type
 * @param file CSV or XLSX file
 * @param dryRun only check; nothing is stored
 * @param partial keep good rows and write the others to {@code FILE.rejected.csv}
 * @param update change stored records that differ; else such a row is refused
 */
public record ImportRequest(
    String type, Path file, boolean dryRun, boolean partial, boolean update) {
  /** Returns a request that stores all rows as new records or none. */
  public static ImportRequest of(String type, Path file) {
    return new ImportRequest(type, file, false, false, false);
  }
}
