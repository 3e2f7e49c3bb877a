package org.xianjie.workbench.value;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.workflow.Action;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.workbench.look.Tone;
import org.xianjie.workbench.session.WorkbenchSession;

/** In which tone the state and the due date of a record are shown. */
public final class RecordTones {
  private static final String DUE = "due";

  private final WorkbenchSession session;
  private final Optional<Workflow<?, ?>> workflow;
  private final Set<String> moving;

  /** Prepares the tones of a record type. */
  public RecordTones(WorkbenchSession session, String type) {
    this.session = session;
    this.workflow = session.kernel().records().workflow(type);
    this.moving = workflow.map(RecordTones::moving).orElse(Set.of());
  }

  /** Tells whether the field holds the last day on time; such fields are named after it. */
  public static boolean isDue(FieldDescriptor field) {
    return field.type() == LocalDate.class && field.name().toLowerCase(Locale.ROOT).endsWith(DUE);
  }

  /** Returns the tone of a state: plain at its end, a note at its start, else good. */
  public Tone state(Enum<?> state) {
    if (!moving.contains(state.name())) {
      return Tone.PLAIN;
    }
    boolean started =
        workflow.filter(w -> w.path().contains(state) && w.initial() != state).isPresent();
    return started ? Tone.GOOD : Tone.NOTE;
  }

  /** Judges a due date of a record; empty when it was met or the record is no longer open. */
  public Optional<DueDay> due(RecordView record, FieldDescriptor field) {
    Object value = record.values().get(field.name());
    boolean met = field.fulfilledBy().filter(record.values()::containsKey).isPresent();
    if (met || !isDue(field) || !(value instanceof LocalDate date) || !isOpen(record)) {
      return Optional.empty();
    }
    LocalDate today = session.kernel().clock().now().toLocalDate();
    return Optional.of(DueDay.of(session.kernel().calendar().calendar(), today, date));
  }

  private boolean isOpen(RecordView record) {
    return workflow.isEmpty()
        || record.values().values().stream()
            .filter(workflow.get().states()::isInstance)
            .allMatch(state -> moving.contains(((Enum<?>) state).name()));
  }

  /** The states from which somebody can still move the record to another one. */
  private static Set<String> moving(Workflow<?, ?> workflow) {
    return workflow.actions().stream()
        .filter(action -> !action.from().equals(action.targets()))
        .flatMap(RecordTones::names)
        .collect(Collectors.toSet());
  }

  private static Stream<String> names(Action<?, ?> action) {
    return action.from().stream().map(Enum::name);
  }
}
