package org.xianjie.exchange.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.security.UserAccount;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Labels;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.table.TableFormat;
import org.xianjie.exchange.table.TableWriter;

/**
 * Exports records to files with the columns that an import reads. An export is audited with its
 * purpose, and so is every record whose encrypted values go into the file.
 */
public final class ExportService {
  private static final int RECORDS_AT_ONCE = 1_000;
  private static final int LONGEST_PURPOSE = 200;

  private final Kernel kernel;

  /** Creates the service over an open database. */
  public ExportService(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * Writes the file; it appears when everything was written and audited.
   *
   * @throws Refusal if the type or a field is unknown, the caller may not export it, or a purpose
   *     is missing
   * @throws UncheckedIOException if the file can not be written
   */
  public ExportResult run(Caller caller, ExportRequest request) {
    RecordDescriptor<?> descriptor =
        kernel
            .records()
            .catalogue()
            .find(request.type())
            .orElseThrow(() -> new Refusal(message("type.unknown", request.type())));
    allow(kernel.access().refuse(caller, Permissions.export(descriptor.name())));
    TableFormat format = TableFormat.of(request.file());
    List<FieldDescriptor> leftOut = leftOut(caller, request, descriptor);
    List<FieldDescriptor> fields = new ArrayList<>(wanted(request, descriptor));
    fields.removeAll(leftOut);
    boolean personal = fields.stream().anyMatch(FieldDescriptor::personal);
    if (personal && request.purpose().isBlank()) {
      throw new Refusal(message("purpose.missing", descriptor.name()));
    }
    if (request.purpose().length() > LONGEST_PURPOSE) {
      throw new Refusal(message("purpose.long", LONGEST_PURPOSE));
    }
    Path draft = request.file().resolveSibling(request.file().getFileName() + ".part");
    try {
      Authorship author = new Authorship(caller.account(), "export", request.purpose());
      long rows =
          kernel
              .store()
              .write(
                  author,
                  session ->
                      new Writing<>(session, caller, descriptor, fields)
                          .write(request, format, draft));
      Files.move(draft, request.file(), StandardCopyOption.REPLACE_EXISTING);
      return new ExportResult(rows, names(fields), names(leftOut));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      discard(draft);
    }
  }

  private List<FieldDescriptor> wanted(ExportRequest request, RecordDescriptor<?> descriptor) {
    if (request.fields().isEmpty()) {
      return descriptor.fields();
    }
    List<FieldDescriptor> fields = new ArrayList<>();
    for (String name : request.fields()) {
      if (!"code".equals(name)) {
        fields.add(
            descriptor
                .field(name)
                .orElseThrow(() -> new Refusal(message("field.unknown", name, descriptor.name()))));
      }
    }
    return fields;
  }

  /** Personal fields are left out for who may not see them; asking for one by name is refused. */
  private List<FieldDescriptor> leftOut(
      Caller caller, ExportRequest request, RecordDescriptor<?> descriptor) {
    Optional<Message> refusal =
        kernel.access().refuse(caller, Permissions.personal(descriptor.name()));
    List<FieldDescriptor> personal =
        wanted(request, descriptor).stream().filter(FieldDescriptor::personal).toList();
    if (refusal.isEmpty() || personal.isEmpty()) {
      return List.of();
    }
    if (!request.fields().isEmpty()) {
      throw new Refusal(refusal.get());
    }
    return personal;
  }

  private static List<String> names(List<FieldDescriptor> fields) {
    return fields.stream().map(FieldDescriptor::name).toList();
  }

  private static void discard(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void allow(Optional<Message> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new Refusal(reason);
        });
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ExportService.class, key, arguments);
  }

  /** One export within its transaction. */
  private final class Writing<T extends AbstractRecord> {
    private final Session session;
    private final Caller caller;
    private final RecordDescriptor<T> descriptor;
    private final List<FieldDescriptor> fields;
    private final List<String> encrypted;
    private final boolean personal;

    Writing(
        Session session,
        Caller caller,
        RecordDescriptor<T> descriptor,
        List<FieldDescriptor> fields) {
      this.session = session;
      this.caller = caller;
      this.descriptor = descriptor;
      this.fields = fields;
      this.encrypted = names(fields.stream().filter(FieldDescriptor::encrypted).toList());
      this.personal = fields.stream().anyMatch(FieldDescriptor::personal);
    }

    long write(ExportRequest request, TableFormat format, Path draft) {
      try (TableWriter writer = format.writer(draft, descriptor.name())) {
        writer.row(header(request.titles()));
        long rows = writeRecords(query(request), writer);
        audit();
        return rows;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private long writeRecords(RecordQuery<T> query, TableWriter writer) throws IOException {
      long rows = 0;
      RecordQuery<T> next = query;
      while (true) {
        List<T> records = session.list(next);
        for (T record : records) {
          writer.row(cells(record));
        }
        rows += records.size();
        if (records.size() < RECORDS_AT_ONCE) {
          return rows;
        }
        T last = records.getLast();
        next = query.after(List.of(last.getCode(), last.getId()));
        session.release();
      }
    }

    private RecordQuery<T> query(ExportRequest request) {
      RecordQuery<T> query = RecordQuery.of(descriptor.type());
      for (Condition condition : request.conditions()) {
        query = query.where(condition);
      }
      for (String permission :
          List.of(Permissions.read(descriptor.name()), Permissions.export(descriptor.name()))) {
        Optional<Condition> scope = kernel.access().restrict(caller, permission, descriptor.type());
        query = scope.isPresent() ? query.where(scope.get()) : query;
      }
      return query.orderBy("code", false).limit(RECORDS_AT_ONCE);
    }

    private List<Object> header(ExportRequest.Titles titles) {
      List<Object> header = new ArrayList<>();
      boolean names = titles == ExportRequest.Titles.NAMES;
      Locale locale = caller.locale();
      header.add(names ? "code" : Labels.of(ExportService.class).text(locale, "column.code"));
      fields.forEach(field -> header.add(names ? field.name() : field.label(locale)));
      return header;
    }

    private List<Object> cells(T record) {
      if (personal) {
        String permission = Permissions.personal(descriptor.name());
        if (kernel.access().refuse(caller, permission, session, record).isPresent()) {
          throw new Refusal(message("personal.hidden", record.getCode()));
        }
      }
      if (!encrypted.isEmpty()) {
        session.auditReading(record, encrypted);
      }
      List<Object> cells = new ArrayList<>();
      cells.add(record.getCode());
      fields.forEach(field -> cells.add(cell(field.read(record))));
      return cells;
    }

    private Object cell(Object value) {
      if (value == null) {
        return "";
      }
      return value instanceof AbstractRecord reference ? reference.getCode() : value;
    }

    /** One entry about the whole export, beside those about encrypted values. */
    private void audit() {
      List<String> columns = fields.stream().map(f -> descriptor.name() + "." + f.name()).toList();
      session
          .find(UserAccount.class, caller.account())
          .ifPresent(account -> session.auditReading(account, columns));
    }
  }
}
