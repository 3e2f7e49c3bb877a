package org.xianjie.exchange.parcel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.store.Session;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.exchange.importing.ImportProgress;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the records that changed, one line each, those first that others refer to, and takes note
 * of what the other site will know.
 */
final class ChangeWriter {
  private static final int RECORDS_AT_ONCE = 500;
  private static final String CHANGED =
      "not exists (select m.mark from ExchangeMark m"
          + " where m.site = :exchangeSite and m.uid = r.uid and m.sent = r.version)";

  private final Kernel kernel;
  private final Session session;
  private final Caller caller;
  private final Map<Class<?>, RecordDescriptor<?>> types;
  private final List<RecordDescriptor<?>> order;
  private final Target target;
  private final OutputStream out;
  private final Set<Long> written = new HashSet<>();
  private final Set<Long> begun = new HashSet<>();
  private final Map<String, ExchangeMark> marks = new HashMap<>();
  private int records;

  /**
   * Whom the package is for.
   *
   * @param site the site
   * @param region region of its organization; records in it and below go along
   * @param full everything instead of changes
   */
  record Target(String site, String region, boolean full) {}

  ChangeWriter(
      Kernel kernel,
      Session session,
      Caller caller,
      List<RecordDescriptor<?>> types,
      Target target,
      OutputStream out) {
    this.kernel = kernel;
    this.session = session;
    this.caller = caller;
    this.order = types;
    this.types = types.stream().collect(Collectors.toMap(RecordDescriptor::type, t -> t));
    this.target = target;
    this.out = out;
  }

  /** Writes all changes and returns how many records they are. */
  int write(ImportProgress progress) throws IOException {
    try (GZIPOutputStream lines = new GZIPOutputStream(new Unclosed(out))) {
      for (RecordDescriptor<?> type : order) {
        writeAll(type, lines, progress);
      }
      line(lines, JsonMapper.shared().createObjectNode().put("end", records));
    }
    return records;
  }

  private <T extends AbstractRecord> void writeAll(
      RecordDescriptor<T> type, OutputStream lines, ImportProgress progress) throws IOException {
    RecordQuery<T> query =
        RecordQuery.of(type.type())
            .where(new Condition.In("deleted", List.of(true, false)))
            .where(new Condition.Within(List.of(target.region())));
    if (!target.full()) {
      query = query.where(new Condition.Jpql(CHANGED, Map.of("exchangeSite", target.site())));
    }
    Optional<Condition> scope =
        kernel.access().restrict(caller, Permissions.export(type.name()), type.type());
    query = scope.isPresent() ? query.where(scope.get()) : query;
    RecordQuery<T> next = query.orderBy("code", false).limit(RECORDS_AT_ONCE);
    while (true) {
      List<T> page = session.list(next);
      loadMarks(page);
      for (T record : page) {
        write(type, record, lines);
      }
      if (page.size() < RECORDS_AT_ONCE) {
        break;
      }
      T last = page.getLast();
      next = next.after(List.of(last.getCode(), last.getId()));
      release(progress);
    }
    release(progress);
  }

  private void release(ImportProgress progress) {
    session.release();
    marks.clear();
    progress.rows(records);
    if (progress.isCancelled()) {
      throw new Refusal(Message.of(ChangeWriter.class, "export.cancelled"));
    }
  }

  private void write(RecordDescriptor<?> type, AbstractRecord record, OutputStream lines)
      throws IOException {
    if (!begun.add(record.getId())) {
      return;
    }
    ExchangeMark mark = mark(record);
    if (record.isDeleted() && mark.getSent() == 0 && mark.getShared() == 0) {
      // The other side never heard of it.
      return;
    }
    for (FieldDescriptor field : type.fields()) {
      for (AbstractRecord referred : referred(field, record)) {
        writeUnknown(referred, lines);
      }
    }
    List<String> encrypted =
        type.fields().stream()
            .filter(FieldDescriptor::encrypted)
            .map(FieldDescriptor::name)
            .toList();
    if (!encrypted.isEmpty()) {
      session.auditReading(record, encrypted);
    }
    ObjectNode content = JsonMapper.shared().createObjectNode();
    content.put("type", type.name()).put("uid", record.getUid()).put("code", record.getCode());
    content.put("version", record.getVersion()).put("seen", mark.getTheirs());
    content.put("decided", mark.isKept());
    content.put("voided", record.isDeleted());
    content.set("fields", RecordContent.of(type, record, this::travels));
    line(lines, content);
    mark.sent(record.getVersion());
    written.add(record.getId());
    records++;
  }

  private boolean travels(Class<? extends AbstractRecord> type) {
    return types.containsKey(type)
        || kernel.records().catalogue().of(type).declaration().reference();
  }

  /** Writes a record of elsewhere that another one refers to, if the other site lacks it. */
  private void writeUnknown(AbstractRecord referred, OutputStream lines) throws IOException {
    RecordDescriptor<?> type = types.get(referred.getClass());
    if (type == null || written.contains(referred.getId()) || referred.isDeleted()) {
      return;
    }
    boolean known = !target.full() && mark(referred).getSent() == referred.getVersion();
    String export = Permissions.export(type.name());
    if (!known && kernel.access().refuse(caller, export, session, referred).isEmpty()) {
      write(type, referred, lines);
    }
  }

  private List<? extends AbstractRecord> referred(FieldDescriptor field, AbstractRecord record) {
    Object value = field.read(record);
    if (value instanceof AbstractRecord one) {
      return List.of(one);
    }
    if (field.kind() != FieldKind.REFERENCES || !(value instanceof String codes)) {
      return List.of();
    }
    return List.of(codes.split(";")).stream()
        .filter(code -> !code.isBlank())
        .flatMap(code -> session.find(field.target().orElseThrow(), code.strip()).stream())
        .toList();
  }

  private void loadMarks(List<? extends AbstractRecord> page) {
    if (page.isEmpty()) {
      return;
    }
    List<String> keys =
        page.stream().map(r -> ExchangeMark.key(target.site(), r.getUid())).toList();
    session
        .entityManager()
        .createQuery("select m from ExchangeMark m where m.mark in :keys", ExchangeMark.class)
        .setParameter("keys", keys)
        .getResultList()
        .forEach(mark -> marks.put(mark.getMark(), mark));
    for (AbstractRecord record : page) {
      marks.computeIfAbsent(
          ExchangeMark.key(target.site(), record.getUid()), key -> added(record.getUid()));
    }
  }

  private ExchangeMark mark(AbstractRecord record) {
    String key = ExchangeMark.key(target.site(), record.getUid());
    ExchangeMark mark = marks.get(key);
    if (mark == null) {
      mark = session.entityManager().find(ExchangeMark.class, key);
      mark = mark == null ? added(record.getUid()) : mark;
      marks.put(key, mark);
    }
    return mark;
  }

  private ExchangeMark added(String uid) {
    ExchangeMark mark = new ExchangeMark(target.site(), uid);
    session.entityManager().persist(mark);
    return mark;
  }

  private static void line(OutputStream lines, ObjectNode content) throws IOException {
    lines.write(JsonMapper.shared().writeValueAsBytes(content));
    lines.write('\n');
  }

  /** The end of the compressed lines is not yet the end of the package. */
  private static final class Unclosed extends OutputStream {
    private final OutputStream to;

    Unclosed(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int value) throws IOException {
      to.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      to.write(bytes, offset, length);
    }
  }
}
