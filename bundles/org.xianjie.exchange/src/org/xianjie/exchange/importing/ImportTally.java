package org.xianjie.exchange.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.importing.RowSaver.Outcome;
import org.xianjie.exchange.table.TableRow;

/** Counts what becomes of the rows and keeps the errors. */
final class ImportTally {
  private static final long MOST_CHARACTERS = 1_000_000;

  private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
  private final List<RowError> errors = new ArrayList<>();
  private final List<PossibleDuplicate> duplicates = new ArrayList<>();
  private final RejectedRows rejected;
  private long characters;
  private final Refusal end = new Refusal(Message.of(ImportTally.class, "import.rolledBack"));

  /**
   * Starts counting.
   *
   * @param rejected takes rejected rows; null when they are not kept
   */
  ImportTally(RejectedRows rejected) {
    this.rejected = rejected;
  }

  void count(Outcome outcome) {
    counts.merge(outcome, 1L, Long::sum);
  }

  void reject(TableRow row, List<RowError> reasons) {
    count(Outcome.REJECTED);
    for (RowError reason : reasons) {
      if (errors.size() < ImportResult.MOST_ERRORS && characters < MOST_CHARACTERS) {
        errors.add(reason);
        characters += reason.value().length();
      }
    }
    if (rejected != null) {
      rejected.add(row, reasons);
    }
  }

  /** Returns the list that takes warnings about possible duplicates. */
  List<PossibleDuplicate> duplicates() {
    return duplicates;
  }

  boolean hasErrors() {
    return counts.containsKey(Outcome.REJECTED);
  }

  long read() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns what to throw so that the transaction is rolled back although nothing failed. */
  Refusal end() {
    return end;
  }

  boolean isEnd(Refusal refusal) {
    return refusal == end;
  }

  ImportResult result(boolean stored, boolean dryRun) {
    Optional<Path> file = stored && rejected != null ? rejected.keep() : Optional.empty();
    boolean counted = stored || dryRun;
    errors.sort(Comparator.comparingLong(RowError::row));
    return new ImportResult(
        stored,
        read(),
        counted ? of(Outcome.CREATED) : 0,
        counted ? of(Outcome.UPDATED) : 0,
        of(Outcome.UNCHANGED),
        of(Outcome.REJECTED),
        errors,
        counted ? duplicates : List.of(),
        file);
  }

  private long of(Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }
}
