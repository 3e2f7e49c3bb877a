package org.xianjie.exchange.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.person.Person;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;

/**
 * Saves rows within the transaction of an import: a row equal to the stored record stays, a
 * different one is an update or refused, a new one is created.
 */
final class RowSaver {
  /** What became of a row. */
  enum Outcome {
    /** A new record. */
    CREATED,
    /** A changed record. */
    UPDATED,
    /** The record was like that already. */
    UNCHANGED,
    /** Something is wrong. */
    REJECTED
  }

  /**
   * One row after saving.
   *
   * @param row the row
   * @param outcome what became of it
   * @param reasons what is wrong, for a rejected row
   */
  record Saved(FileRow row, Outcome outcome, List<Message> reasons) {}

  private final Kernel kernel;
  private final Caller caller;
  private final Session session;
  private final RecordDescriptor<?> descriptor;
  private final boolean update;
  private final DuplicateWarnings duplicates;
  private final boolean history;
  private final ReferenceCache references;
  private final StoredCodes codes;
  private final StoredRow storedRow;
  private final Optional<ReachableStates> states;
  private final Map<Long, Person> people = new LinkedHashMap<>();

  RowSaver(
      Kernel kernel,
      Caller caller,
      Session session,
      RecordDescriptor<?> descriptor,
      boolean update,
      DuplicateWarnings duplicates) {
    this.kernel = kernel;
    this.caller = caller;
    this.session = session;
    this.descriptor = descriptor;
    this.update = update;
    this.duplicates = duplicates;
    this.history = kernel.access().holds(caller, Permissions.HISTORY_IMPORT);
    this.references = new ReferenceCache(session, descriptor);
    this.codes = new StoredCodes(session, descriptor);
    this.storedRow = new StoredRow(descriptor);
    this.states = kernel.records().workflow(descriptor.name()).map(ReachableStates::new);
  }

  /** Saves rows and lets go of them. */
  List<Saved> save(List<FileRow> rows) {
    Set<String> given =
        rows.stream().map(FileRow::code).filter(c -> !c.isEmpty()).collect(Collectors.toSet());
    codes.prepare(given);
    Map<String, ? extends AbstractRecord> stored =
        ReferenceCache.load(session, descriptor.type(), codes.stored(given));
    references.prepare(rows);
    List<Saved> saved = new ArrayList<>(rows.size());
    people.clear();
    for (FileRow row : rows) {
      try {
        saved.add(new Saved(row, save(row, stored.get(row.code())), List.of()));
      } catch (Refusal e) {
        saved.add(new Saved(row, Outcome.REJECTED, e.reasons()));
      }
    }
    session.flush();
    duplicates.look(people);
    session.release();
    return saved;
  }

  private Outcome save(FileRow row, AbstractRecord stored) {
    if (codes.isVoided(row.code())) {
      throw new Refusal(message("row.voided", row.code()));
    }
    if (stored == null) {
      create(row);
      return Outcome.CREATED;
    }
    Map<String, Object> changes = storedRow.changes(stored, row.values());
    if (changes.isEmpty()) {
      return Outcome.UNCHANGED;
    }
    if (!update) {
      throw new Refusal(message("row.differs", row.code(), first(changes)));
    }
    change(stored, changes);
    return Outcome.UPDATED;
  }

  private void create(FileRow row) {
    Map<String, Object> values = new LinkedHashMap<>(row.values());
    computed()
        .filter(field -> values.get(field.name()) == null)
        .forEach(f -> values.remove(f.name()));
    startingState(values);
    resolve(values);
    if (!row.code().isEmpty()) {
      values.put("code", row.code());
    }
    boolean past = computed().anyMatch(field -> values.containsKey(field.name()));
    AbstractRecord record =
        kernel.records().saving().create(session, caller, descriptor, values, history && past);
    if (past) {
      checkHistory(record);
    }
    references.add(record);
    if (record instanceof Person person) {
      people.put(row.source().number(), person);
    }
  }

  /** The first state of the workflow says nothing that the system would not say. */
  private void startingState(Map<String, Object> values) {
    FieldDescriptor field = descriptor.state().orElse(null);
    if (field == null || values.get(field.name()) == null) {
      return;
    }
    Object first = initial(field);
    Object given = values.get(field.name());
    if (first.equals(given)) {
      values.remove(field.name());
    } else if (states.isPresent() && !states.get().leads(first, given)) {
      throw new Refusal(message("row.state", label(field), first, given));
    }
  }

  private Object initial(FieldDescriptor field) {
    return kernel
        .records()
        .workflow(descriptor.name())
        .<Object>map(flow -> flow.initial())
        .orElse(field.type().getEnumConstants()[0]);
  }

  private void change(AbstractRecord record, Map<String, Object> changes) {
    Map<String, Object> values = new LinkedHashMap<>(changes);
    descriptor
        .state()
        .filter(field -> values.containsKey(field.name()))
        .ifPresent(field -> checkMove(field, record, values.get(field.name())));
    boolean past = computed().anyMatch(field -> values.containsKey(field.name()));
    if (past) {
      checkHistory(record);
    }
    try {
      resolve(values);
      kernel.records().saving().update(session, caller, record, values, history && past);
    } catch (Refusal e) {
      // Its changes must not reach the database when other rows are kept.
      session.entityManager().detach(record);
      throw e;
    }
  }

  private void checkMove(FieldDescriptor field, AbstractRecord record, Object to) {
    Object from = field.read(record);
    if (to == null || (states.isPresent() && !states.get().leads(from, to))) {
      throw new Refusal(message("row.state", label(field), from, to == null ? "" : to));
    }
  }

  private void checkHistory(AbstractRecord record) {
    if (history) {
      kernel
          .access()
          .refuse(caller, Permissions.HISTORY_IMPORT, session, record)
          .ifPresent(
              reason -> {
                throw new Refusal(reason);
              });
    }
  }

  /** Puts records in the place of the codes that refer to them. */
  private void resolve(Map<String, Object> values) {
    for (FieldDescriptor field : descriptor.fields()) {
      if (values.get(field.name()) instanceof String code && field.target().isPresent()) {
        references.find(field, code).ifPresent(record -> values.put(field.name(), record));
      }
    }
  }

  private Stream<FieldDescriptor> computed() {
    return descriptor.fields().stream().filter(FieldDescriptor::computed);
  }

  private Message first(Map<String, Object> changes) {
    String name = changes.keySet().iterator().next();
    return label(descriptor.field(name).orElseThrow());
  }

  private static Message label(FieldDescriptor field) {
    return Message.of(field.field().getDeclaringClass(), field.labelKey());
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(RowSaver.class, key, arguments);
  }
}
