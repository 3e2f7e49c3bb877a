package org.xianjie.core.record;

import static org.xianjie.core.record.RecordEditor.message;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.xianjie.core.record.RecordViews.Detail;
import org.xianjie.core.security.Access;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Authorship;
import org.xianjie.core.store.Session;
import org.xianjie.core.store.Store;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.workflow.PossibleAction;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;

/** The record service over a store. */
public final class DefaultRecordService implements RecordService {
  private static final String CONFLICT = "write.conflict";

  private final RecordCatalogue catalogue;
  private final Store store;
  private final Access access;
  private final RecordViews views;
  private final RecordLists lists;
  private final RecordSaving saving;
  private final Transitions transitions;
  private final Surroundings surroundings;

  /**
   * Creates the service.
   *
   * @param catalogue record types of the installed modules
   * @param store the open database
   * @param access who may do what
   * @param surroundings what rules and workflows may ask
   * @param rules rules of the modules
   * @param workflows workflows of the modules
   */
  public DefaultRecordService(
      RecordCatalogue catalogue,
      Store store,
      Access access,
      Surroundings surroundings,
      List<RecordRule<?>> rules,
      List<WorkflowProvider<?>> workflows) {
    this.catalogue = catalogue;
    this.store = store;
    this.access = access;
    this.views = new RecordViews(catalogue);
    this.lists = new RecordLists(catalogue, access, views);
    this.transitions = new Transitions(catalogue, access, surroundings, workflows);
    this.saving = new RecordSaving(catalogue, access, surroundings, rules, transitions);
    this.surroundings = surroundings;
  }

  @Override
  public RecordCatalogue catalogue() {
    return catalogue;
  }

  @Override
  public RecordSaving saving() {
    return saving;
  }

  @Override
  public Optional<Workflow<?, ?>> workflow(String type) {
    return transitions.workflow(descriptor(type).type());
  }

  @Override
  public ListPage list(Caller caller, ListRequest request) {
    RecordDescriptor<?> descriptor = descriptor(request.type());
    allow(access.refuse(caller, Permissions.read(descriptor.name())));
    return store.read(session -> lists.list(session, caller, descriptor, request));
  }

  @Override
  public long count(Caller caller, ListRequest request) {
    RecordDescriptor<?> descriptor = descriptor(request.type());
    allow(access.refuse(caller, Permissions.read(descriptor.name())));
    return store.read(session -> lists.count(session, caller, descriptor, request));
  }

  @Override
  public List<RecordReference> suggest(Caller caller, String type, String text, int limit) {
    RecordDescriptor<?> descriptor = descriptor(type);
    allow(access.refuse(caller, Permissions.read(type)));
    return store.read(session -> lists.suggest(session, caller, descriptor, text, limit));
  }

  @Override
  public RecordView show(Caller caller, String type, String code) {
    RecordDescriptor<?> descriptor = descriptor(type);
    allow(access.refuse(caller, Permissions.read(type)));
    boolean encrypted = descriptor.fields().stream().anyMatch(FieldDescriptor::encrypted);
    if (encrypted && access.holds(caller, Permissions.personal(type))) {
      return store.write(
          new Authorship(caller.account(), "read", ""),
          session -> full(session, caller, descriptor, code));
    }
    return store.read(
        session -> {
          AbstractRecord record = readable(session, caller, descriptor, code);
          return views.view(session, record, detail(session, caller, record));
        });
  }

  private RecordView full(
      Session session, Caller caller, RecordDescriptor<?> descriptor, String code) {
    AbstractRecord record = readable(session, caller, descriptor, code);
    Detail detail = detail(session, caller, record);
    if (detail == Detail.FULL) {
      List<String> fields =
          descriptor.fields().stream()
              .filter(FieldDescriptor::encrypted)
              .map(FieldDescriptor::name)
              .toList();
      session.auditReading(record, fields);
    }
    return views.view(session, record, detail);
  }

  @Override
  public RecordView create(Caller caller, String type, Map<String, Object> values) {
    RecordDescriptor<?> descriptor = descriptor(type);
    allow(access.refuse(caller, Permissions.create(type)));
    return store.write(
        new Authorship(caller.account(), "create", ""),
        session -> {
          AbstractRecord record = saving.create(session, caller, descriptor, values, false);
          session.flush();
          return views.view(session, record, detail(session, caller, record));
        });
  }

  @Override
  public RecordView update(
      Caller caller, String type, String code, long version, Map<String, Object> values) {
    RecordDescriptor<?> descriptor = descriptor(type);
    allow(access.refuse(caller, Permissions.update(type)));
    return write(
        new Authorship(caller.account(), "update", ""),
        new Target(caller, descriptor, code),
        session -> {
          AbstractRecord record = readable(session, caller, descriptor, code);
          if (record.getVersion() != version) {
            throw changed(caller, record);
          }
          saving.update(session, caller, record, values, false);
          session.flush();
          return views.view(session, record, detail(session, caller, record));
        });
  }

  private record Target(Caller caller, RecordDescriptor<?> descriptor, String code) {}

  /** Writes; where somebody else was faster within the same moment, it tells who. */
  private RecordView write(Authorship author, Target target, Function<Session, RecordView> work) {
    try {
      return store.write(author, work);
    } catch (Refusal e) {
      if (!CONFLICT.equals(e.reasons().getFirst().key())) {
        throw e;
      }
      Refusal told =
          store.read(
              session ->
                  session
                      .find(target.descriptor().type(), target.code())
                      .map(record -> changed(target.caller(), record))
                      .orElse(e));
      throw told;
    }
  }

  /** Tells both who was first and who comes too late. */
  private static Refusal changed(Caller caller, AbstractRecord record) {
    return new Refusal(
        message("record.changed", record.getCode(), record.getUpdatedBy(), caller.account()));
  }

  @Override
  public void delete(Caller caller, String type, String code, String reason) {
    RecordDescriptor<?> descriptor = descriptor(type);
    allow(access.refuse(caller, Permissions.delete(type)));
    if (reason.isBlank()) {
      throw new Refusal(message("record.reason"));
    }
    store.write(
        new Authorship(caller.account(), "delete", reason),
        session -> {
          AbstractRecord record = readable(session, caller, descriptor, code);
          allow(access.refuse(caller, Permissions.delete(type), session, record));
          record.markDeleted();
          return record;
        });
  }

  @Override
  public List<Message> problems(Caller caller, String type, Map<String, Object> values) {
    RecordDescriptor<?> descriptor = descriptor(type);
    return store.read(session -> saving.problems(session, caller, descriptor, values));
  }

  @Override
  public List<PossibleAction> actions(Caller caller, String type, String code) {
    RecordDescriptor<?> descriptor = descriptor(type);
    if (transitions.workflow(descriptor.type()).isEmpty()) {
      return List.of();
    }
    return store.read(
        session ->
            transitions.possible(session, caller, readable(session, caller, descriptor, code)));
  }

  @Override
  public RecordView act(
      Caller caller,
      String type,
      String code,
      String action,
      Optional<LocalDateTime> at,
      Map<String, Object> inputs) {
    RecordDescriptor<?> descriptor = descriptor(type);
    String reason = inputs.get("reason") instanceof String text ? text : "";
    return write(
        new Authorship(caller.account(), "act:" + action, reason),
        new Target(caller, descriptor, code),
        session -> {
          AbstractRecord record = readable(session, caller, descriptor, code);
          saving.act(session, caller, record, action, at, inputs);
          session.flush();
          return views.view(session, record, detail(session, caller, record));
        });
  }

  @Override
  public List<HistoryEntry> history(Caller caller, String type, String code) {
    RecordDescriptor<?> descriptor = descriptor(type);
    allow(access.refuse(caller, Permissions.read(type)));
    return store.read(
        session -> {
          AbstractRecord record = readable(session, caller, descriptor, code);
          Detail detail = detail(session, caller, record);
          ZoneId zone = surroundings.clock().business().getZone();
          return new RecordHistory(views, zone, caller.locale(), detail)
              .of(session, descriptor, record);
        });
  }

  private AbstractRecord readable(
      Session session, Caller caller, RecordDescriptor<?> descriptor, String code) {
    Message missing =
        message("record.missing", Message.of(descriptor.type(), descriptor.name()), code);
    AbstractRecord record =
        session.find(descriptor.type(), code).orElseThrow(() -> new Refusal(missing));
    if (access.refuse(caller, Permissions.read(descriptor.name()), session, record).isPresent()) {
      throw new Refusal(missing);
    }
    return record;
  }

  private Detail detail(Session session, Caller caller, AbstractRecord record) {
    String permission = Permissions.personal(catalogue.of(record.getClass()).name());
    return access.refuse(caller, permission, session, record).isEmpty()
        ? Detail.FULL
        : Detail.MASKED;
  }

  private RecordDescriptor<?> descriptor(String type) {
    return catalogue.find(type).orElseThrow(() -> new Refusal(new ArrayList<>(unknown(type))));
  }

  private List<Message> unknown(String type) {
    String known = String.join(", ", catalogue.all().stream().map(RecordDescriptor::name).toList());
    return List.of(message("type.unknown", type, known));
  }

  private static void allow(Optional<Message> refusal) {
    refusal.ifPresent(
        reason -> {
          throw new Refusal(reason);
        });
  }
}
