package org.xianjie.exchange.parcel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.exchange.importing.ReachableStates;

/**
 * Merges the records of a package by uid and version. What only the other side changed is taken
 * over; what both changed stays as it is here and becomes a conflict. With the same permissions,
 * checks and rules as an import of files.
 */
final class ChangeReader {
  private static final Pattern GENERATED = Pattern.compile(".+-\\d{4}-[^-]+-\\d{6,}");

  private final Kernel kernel;
  private final Session session;
  private final Caller caller;
  private final String site;
  private final ReceivedReferences references;
  private final Map<String, ExchangeMark> marks = new HashMap<>();
  private final Map<AbstractRecord, Long> agreed = new LinkedHashMap<>();
  private final List<String> conflicts = new ArrayList<>();
  private int created;
  private int updated;
  private int unchanged;

  ChangeReader(Kernel kernel, Session session, Caller caller, String site) {
    this.kernel = kernel;
    this.session = session;
    this.caller = caller;
    this.site = site;
    this.references = new ReceivedReferences(session);
  }

  int created() {
    return created;
  }

  int updated() {
    return updated;
  }

  int unchanged() {
    return unchanged;
  }

  List<String> conflicts() {
    return conflicts;
  }

  /** Merges some records; those that others refer to come before them. */
  void take(List<ReceivedRecord> records) {
    Map<String, List<ReceivedRecord>> byType =
        records.stream()
            .collect(
                Collectors.groupingBy(
                    ReceivedRecord::type, LinkedHashMap::new, Collectors.toList()));
    Map<String, AbstractRecord> mine = new HashMap<>();
    byType.forEach((type, some) -> load(descriptor(type), some, mine));
    for (ReceivedRecord record : records) {
      try {
        merge(descriptor(record.type()), record, mine.get(record.uid()));
      } catch (Refusal e) {
        throw refused(record, e);
      }
    }
    settle();
    session.release();
    marks.clear();
    references.release();
  }

  /** Fills references to records that came later than those that refer to them. */
  void finish() {
    for (AbstractRecord record : references.fillOpen()) {
      ExchangeMark mark = mark(record.getUid());
      agreed.put(record, mark.getTheirs());
    }
    settle();
    session.release();
  }

  private void settle() {
    session.flush();
    agreed.forEach((record, their) -> mark(record.getUid()).agreed(record.getVersion(), their));
    agreed.clear();
  }

  private <T extends AbstractRecord> void load(
      RecordDescriptor<T> type, List<ReceivedRecord> records, Map<String, AbstractRecord> mine) {
    List<Object> uids = new ArrayList<>(records.stream().map(ReceivedRecord::uid).toList());
    List<Object> codes = new ArrayList<>(records.stream().map(ReceivedRecord::code).toList());
    RecordQuery<T> query =
        RecordQuery.of(type.type())
            .where(new Condition.In("deleted", List.of(true, false)))
            .where(
                new Condition.Any(
                    List.of(new Condition.In("uid", uids), new Condition.In("code", codes))));
    Map<String, T> byUid = new HashMap<>();
    Map<String, T> byCode = new HashMap<>();
    for (T record : session.list(query)) {
      byUid.put(record.getUid(), record);
      byCode.put(record.getCode(), record);
    }
    for (ReceivedRecord received : records) {
      T found = byUid.get(received.uid());
      if (found == null && byCode.containsKey(received.code())) {
        found = byCode.get(received.code());
        if (GENERATED.matcher(received.code()).matches()) {
          throw refused(received, new Refusal(message("code.taken", received.code())));
        }
        references.alias(received.uid(), found.getUid());
      }
      if (found != null) {
        mine.put(received.uid(), found);
      }
    }
  }

  private void merge(RecordDescriptor<?> type, ReceivedRecord theirs, AbstractRecord mine) {
    List<Message> unknown = RecordContent.unknown(type, theirs.fields());
    if (!unknown.isEmpty()) {
      throw new Refusal(unknown);
    }
    if (mine == null) {
      if (theirs.voided()) {
        unchanged++;
      } else {
        create(type, theirs);
      }
      return;
    }
    ExchangeMark mark = mark(mine.getUid());
    List<FieldDescriptor> differing = RecordContent.differing(type, mine, theirs.fields());
    boolean same = mine.isDeleted() == theirs.voided() && (differing.isEmpty() || theirs.voided());
    boolean past = theirs.version() <= mark.getTheirs() && !theirs.decided();
    if (same || past) {
      unchanged++;
      if (same) {
        agreed.put(mine, theirs.version());
      }
      return;
    }
    boolean theirsOnly = mine.getVersion() <= Math.max(theirs.seen(), mark.getShared());
    if (theirsOnly && !mine.isDeleted() && !(theirs.decided() && mark.isKept())) {
      change(type, theirs, mine, differing);
      agreed.put(mine, theirs.version());
    } else {
      conflict(type, theirs, mine, differing);
    }
  }

  private void create(RecordDescriptor<?> type, ReceivedRecord theirs) {
    Map<String, Object> values = values(type, theirs, type.fields());
    type.state()
        .ifPresent(field -> checkState(type, initial(type, field), values.get(field.name())));
    values.put("code", theirs.code());
    AbstractRecord record =
        kernel.records().saving().receive(session, caller, type, theirs.uid(), values);
    references.add(theirs.uid(), record);
    agreed.put(record, theirs.version());
    created++;
  }

  private void change(
      RecordDescriptor<?> type,
      ReceivedRecord theirs,
      AbstractRecord mine,
      List<FieldDescriptor> differing) {
    if (theirs.voided()) {
      allow(kernel.access().refuse(caller, Permissions.delete(type.name()), session, mine));
      mine.markDeleted();
    } else {
      Map<String, Object> values = values(type, theirs, differing);
      type.state()
          .filter(differing::contains)
          .ifPresent(field -> checkState(type, field.read(mine), values.get(field.name())));
      kernel.records().saving().update(session, caller, mine, values, true);
    }
    updated++;
  }

  private Map<String, Object> values(
      RecordDescriptor<?> type, ReceivedRecord theirs, List<FieldDescriptor> fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (FieldDescriptor field : fields) {
      if (theirs.fields().has(field.name())) {
        references
            .value(type, theirs.uid(), field, theirs.fields().get(field.name()))
            .ifPresent(value -> values.put(field.name(), value.orElse(null)));
      }
    }
    return values;
  }

  private void conflict(
      RecordDescriptor<?> type,
      ReceivedRecord theirs,
      AbstractRecord mine,
      List<FieldDescriptor> differing) {
    Optional<ExchangeConflict> open =
        session
            .list(
                RecordQuery.of(ExchangeConflict.class)
                    .where("recordUid", mine.getUid())
                    .where("state", ConflictState.OPEN)
                    .where("site.code", site))
            .stream()
            .findFirst();
    ExchangeConflict conflict =
        open.orElseGet(
            () ->
                new ExchangeConflict(
                    session.find(ExchangeSite.class, site).orElseThrow(), type.name(), mine));
    conflict.theirs(
        theirs.version(),
        differing.stream().map(FieldDescriptor::name).collect(Collectors.joining(";")),
        theirs.fields().toString(),
        theirs.voided(),
        reachableFrom(type, theirs));
    if (open.isEmpty()) {
      session.add(conflict);
    }
    conflicts.add(conflict.getCode());
  }

  /** Names the states here from which the workflow leads to theirs; null without a workflow. */
  private String reachableFrom(RecordDescriptor<?> type, ReceivedRecord theirs) {
    Optional<Workflow<?, ?>> workflow = kernel.records().workflow(type.name());
    FieldDescriptor field = type.state().orElse(null);
    if (workflow.isEmpty() || field == null || !theirs.fields().has(field.name())) {
      return null;
    }
    Object to = RecordContent.value(field, theirs.fields().get(field.name()));
    ReachableStates states = new ReachableStates(workflow.get());
    return Arrays.stream(field.type().getEnumConstants())
        .filter(from -> states.leads(from, to))
        .map(from -> ((Enum<?>) from).name())
        .collect(Collectors.joining(";"));
  }

  private void checkState(RecordDescriptor<?> type, Object from, Object to) {
    kernel
        .records()
        .workflow(type.name())
        .filter(flow -> to == null || !new ReachableStates(flow).leads(from, to))
        .ifPresent(
            flow -> {
              throw new Refusal(message("state.unreachable", from, to == null ? "" : to));
            });
  }

  private Object initial(RecordDescriptor<?> type, FieldDescriptor field) {
    return kernel
        .records()
        .workflow(type.name())
        .<Object>map(Workflow::initial)
        .orElse(field.type().getEnumConstants()[0]);
  }

  private ExchangeMark mark(String uid) {
    return marks.computeIfAbsent(
        uid,
        u -> {
          String key = ExchangeMark.key(site, u);
          ExchangeMark mark = session.entityManager().find(ExchangeMark.class, key);
          if (mark == null) {
            mark = new ExchangeMark(site, u);
            session.entityManager().persist(mark);
          }
          return mark;
        });
  }

  private RecordDescriptor<?> descriptor(String type) {
    return kernel
        .records()
        .catalogue()
        .find(type)
        .filter(ParcelExport::travels)
        .orElseThrow(() -> new Refusal(message("type.unknown", type)));
  }

  private static void allow(Optional<Message> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new Refusal(reason);
        });
  }

  private static Refusal refused(ReceivedRecord record, Refusal cause) {
    List<Message> reasons = new ArrayList<>();
    reasons.add(message("record.refused", record.type(), record.code()));
    reasons.addAll(cause.reasons());
    return new Refusal(reasons);
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ChangeReader.class, key, arguments);
  }
}
