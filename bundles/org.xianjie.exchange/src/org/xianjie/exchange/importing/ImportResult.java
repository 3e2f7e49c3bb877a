package org.xianjie.exchange.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of a file. Without {@code stored}, created and updated are what a dry run would have
 * done, or 0 after a refusal.
 *
 * @param stored whether anything of the file is in the database now
 * @param read rows read, without the header
 * @param created new records
 * @param updated changed records
 * @param unchanged rows equal to the stored record
 * @param rejected rows with errors
 * @param errors the first errors in the order of checking, at most {@link #MOST_ERRORS} and fewer
 *     where they hold very long texts
 * @param duplicates people of the file who may be in the database or in the file already: a warning
 * @param rejectedFile where the rejected rows were written
 */
public record ImportResult(
    boolean stored,
    long read,
    long created,
    long updated,
    long unchanged,
    long rejected,
    List<RowError> errors,
    List<PossibleDuplicate> duplicates,
    Optional<Path> rejectedFile) {
  /** The greatest number of errors that are kept. */
  public static final int MOST_ERRORS = 1_000;

  /** Copies the lists. */
  public ImportResult {
    errors = List.copyOf(errors);
    duplicates = List.copyOf(duplicates);
  }

  /** Tells whether rows were rejected and therefore nothing was stored, or would not be. */
  public boolean isRefused(boolean partial) {
    return rejected > 0 && !partial;
  }
}
