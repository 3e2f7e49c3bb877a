package org.xianjie.core.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.OpenedStore;

/**
 * One backup a day by itself, kept for {@code P-BACKUP-DAYS} days (domain.md §10.1, SEC-3). Days
 * are those of the machine's clock. A clock that was set back deletes nothing: only backups older
 * than the days kept go, and the latest one always stays.
 */
public final class DailyBackups {
  private static final String DAYS = "P-BACKUP-DAYS";
  private static final String PREFIX = "daily-";
  private static final String SUFFIX = ".zip";

  private final Kernel kernel;
  private final OpenedStore opened;

  /** Creates the keeper of an open database. */
  public DailyBackups(Kernel kernel, OpenedStore opened) {
    this.kernel = kernel;
    this.opened = opened;
  }

  /**
   * Makes the backup of today where there is none yet, then deletes those that are too old.
   *
   * @return the new backup; empty where today's is there, or where a server makes its own
   * @throws org.xianjie.core.store.StoreUnavailable if it cannot be written; none is deleted then
   */
  public Optional<Path> keep() {
    return opened.backups().flatMap(this::keep);
  }

  private Optional<Path> keep(Path folder) {
    var clock = kernel.clock();
    LocalDate today = LocalDate.ofInstant(clock.technical().instant(), clock.business().getZone());
    Path file = folder.resolve(PREFIX + today + SUFFIX);
    boolean missing = Files.notExists(file);
    if (missing) {
      opened.backup(file);
    }
    int days = kernel.parameters().integer(DAYS, Permissions.EVERYWHERE, clock.now().toLocalDate());
    TreeMap<LocalDate, Path> old = new TreeMap<>(all(folder));
    old.pollLastEntry();
    old.headMap(today.minusDays(Math.max(1, days) - 1L)).values().forEach(DailyBackups::delete);
    return missing ? Optional.of(file) : Optional.empty();
  }

  private static Map<LocalDate, Path> all(Path folder) {
    Map<LocalDate, Path> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> day(file).ifPresent(day -> found.put(day, file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static Optional<LocalDate> day(Path file) {
    String name = file.getFileName().toString();
    if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) {
      return Optional.empty();
    }
    try {
      String day = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      // Somebody's own file.
      return Optional.empty();
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
