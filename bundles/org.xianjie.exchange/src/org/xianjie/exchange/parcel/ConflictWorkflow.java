package org.xianjie.exchange.parcel;

import static org.xianjie.exchange.parcel.ConflictState.MINE_KEPT;
import static org.xianjie.exchange.parcel.ConflictState.OPEN;
import static org.xianjie.exchange.parcel.ConflictState.THEIRS_TAKEN;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xianjie.core.module.ModuleRegistry;
import org.xianjie.core.module.Modules;
import org.xianjie.core.record.AbstractRecord;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordCatalogue;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordEditor;
import org.xianjie.core.store.RecordQuery;
import org.xianjie.core.text.Message;
import org.xianjie.core.text.Refusal;
import org.xianjie.core.workflow.ActionContext;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.core.workflow.WorkflowProvider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person decides about a conflict: the record here stays as it is and the other side hears of it
 * with the next package, or what the other side says is taken over. A state that the workflow of
 * the record does not lead to is not taken over.
 */
@Component(service = WorkflowProvider.class)
public final class ConflictWorkflow implements WorkflowProvider<ExchangeConflict> {
  private final Workflow<ExchangeConflict, ConflictState> workflow =
      Workflow.of(ExchangeConflict.class, ConflictState.class, OPEN, MINE_KEPT);
  private final Modules modules;

  /** Creates the workflow in a running platform. */
  @Activate
  public ConflictWorkflow(@Reference ModuleRegistry registry) {
    this(registry.modules());
  }

  /** Creates the workflow for the record types of the modules. */
  public ConflictWorkflow(Modules modules) {
    this.modules = modules;
    workflow.action("keep-mine", EnumSet.of(OPEN), MINE_KEPT).effect(ConflictWorkflow::keep);
    workflow
        .action("take-theirs", EnumSet.of(OPEN), THEIRS_TAKEN)
        .guard(this::refusal)
        .effect(this::take);
  }

  private static void keep(ActionContext<ExchangeConflict> context) {
    ExchangeConflict conflict = context.record();
    mark(context).kept(conflict.getTheirVersion());
  }

  private Optional<Message> refusal(ActionContext<ExchangeConflict> context) {
    ExchangeConflict conflict = context.record();
    Optional<? extends AbstractRecord> found = mine(context);
    if (found.isEmpty()) {
      return Optional.of(message("conflict.voided", conflict.getRecordCode()));
    }
    if (conflict.isTheirsVoided()) {
      return Optional.empty();
    }
    if (conflict.getTheirs() == null) {
      return Optional.of(message("conflict.long"));
    }
    Optional<FieldDescriptor> state = type(conflict).state();
    if (state.isPresent() && conflict.getReachableFrom() != null) {
      Object now = state.get().read(found.get());
      if (!List.of(conflict.getReachableFrom().split(";")).contains(String.valueOf(now))) {
        return Optional.of(message("conflict.state", now));
      }
    }
    return Optional.empty();
  }

  private void take(ActionContext<ExchangeConflict> context) {
    ExchangeConflict conflict = context.record();
    AbstractRecord mine = mine(context).orElseThrow();
    if (conflict.isTheirsVoided()) {
      mine.markDeleted();
    } else {
      RecordDescriptor<?> type = type(conflict);
      JsonNode theirs = JsonMapper.shared().readTree(conflict.getTheirs());
      Map<String, Object> values = new LinkedHashMap<>();
      for (FieldDescriptor field : RecordContent.differing(type, mine, theirs)) {
        JsonNode value = theirs.get(field.name());
        values.put(
            field.name(),
            RecordContent.isReference(field) && !value.isNull()
                ? RecordContent.code(value)
                : RecordContent.value(field, value));
      }
      RecordEditor editor = new RecordEditor(catalogue());
      List<Message> problems = editor.apply(context.session(), mine, values, true);
      if (problems.isEmpty()) {
        problems = editor.check(mine);
      }
      if (!problems.isEmpty()) {
        throw new Refusal(problems);
      }
    }
    context.session().flush();
    mark(context).agreed(mine.getVersion(), conflict.getTheirVersion());
  }

  private static ExchangeMark mark(ActionContext<ExchangeConflict> context) {
    ExchangeConflict conflict = context.record();
    String site = conflict.getSite().getCode();
    var manager = context.session().entityManager();
    String key = ExchangeMark.key(site, conflict.getRecordUid());
    ExchangeMark mark = manager.find(ExchangeMark.class, key);
    if (mark == null) {
      mark = new ExchangeMark(site, conflict.getRecordUid());
      manager.persist(mark);
    }
    return mark;
  }

  private Optional<? extends AbstractRecord> mine(ActionContext<ExchangeConflict> context) {
    ExchangeConflict conflict = context.record();
    return context
        .session()
        .list(RecordQuery.of(type(conflict).type()).where("uid", conflict.getRecordUid()))
        .stream()
        .findFirst();
  }

  private RecordDescriptor<?> type(ExchangeConflict conflict) {
    return catalogue().find(conflict.getRecordType()).orElseThrow();
  }

  private RecordCatalogue catalogue() {
    return modules.catalogue();
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ConflictWorkflow.class, key, arguments);
  }

  @Override
  public Class<ExchangeConflict> type() {
    return ExchangeConflict.class;
  }

  @Override
  public Workflow<ExchangeConflict, ?> workflow() {
    return workflow;
  }
}
