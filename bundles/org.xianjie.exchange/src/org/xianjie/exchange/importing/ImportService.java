package org.xianjie.exchange.importing;

import java.util.concurrent.atomic.AtomicReference;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.table.TableFormat;
import org.xianjie.exchange.table.TableReader;
import org.xianjie.exchange.table.TableRow;

/**
 * Imports files of records (command.md, {@code import} and Files): one transaction, the same
 * permissions, checks, rules and audit as a record saved in the window. A dry run does the same
 * work and then lets go of it.
 */
public final class ImportService {
  private final Kernel kernel;

  /** Creates the service over an open database. */
  public ImportService(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * Imports a file.
   *
   * @return counts and errors; with errors and without {@code partial} nothing was stored
   * @throws Refusal if the file as a whole can not be read (encoding, header, format), the caller
   *     may not import the type, or the import was cancelled
   */
  public ImportResult run(Caller caller, ImportRequest request, ImportProgress progress) {
    RecordDescriptor<?> descriptor =
        kernel
            .records()
            .catalogue()
            .find(request.type())
            .orElseThrow(() -> new Refusal(message("type.unknown", request.type())));
    kernel
        .access()
        .refuse(caller, Permissions.importing(descriptor.name()))
        .ifPresent(
            reason -> {
              throw new Refusal(reason);
            });
    TableReader reader = TableFormat.reader(request.file());
    TableRow first = first(request, reader);
    Header header = Header.of(first, descriptor);
    FileOutline rows = new FileOutline(reader, header, descriptor);
    RowParser parser = new RowParser(header, reader.isTextProtected());
    try (RejectedRows rejected = rejectedRows(caller, request, first)) {
      ImportTally tally = new ImportTally(rejected);
      Authorship author =
          new Authorship(caller.account(), "import", request.file().getFileName().toString());
      boolean stored = false;
      try {
        stored =
            kernel
                .store()
                .write(
                    author,
                    session -> {
                      DuplicateWarnings duplicates =
                          new DuplicateWarnings(
                              kernel, caller, session, descriptor, tally.duplicates());
                      RowSaver saver =
                          new RowSaver(
                              kernel, caller, session, descriptor, request.update(), duplicates);
                      new ImportRun(header, parser, saver, tally, progress).read(rows);
                      if (request.dryRun() || (tally.hasErrors() && !request.partial())) {
                        throw tally.end();
                      }
                      return true;
                    });
      } catch (Refusal e) {
        if (!tally.isEnd(e)) {
          throw e;
        }
      }
      return tally.result(stored, request.dryRun());
    }
  }

  private static RejectedRows rejectedRows(Caller caller, ImportRequest request, TableRow first) {
    return request.partial() && !request.dryRun()
        ? new RejectedRows(request.file(), first, caller.locale())
        : null;
  }

  private static TableRow first(ImportRequest request, TableReader reader) {
    AtomicReference<TableRow> first = new AtomicReference<>();
    reader.read(
        row -> {
          first.set(row);
          return false;
        });
    if (first.get() == null) {
      throw new Refusal(message("file.empty", request.file().getFileName()));
    }
    return first.get();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ImportService.class, key, arguments);
  }
}
