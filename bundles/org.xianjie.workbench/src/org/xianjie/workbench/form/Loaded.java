package org.xianjie.workbench.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.record.HistoryEntry;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.text.Labels;
import org.xianjie.core.workflow.PossibleAction;
import org.xianjie.core.workflow.Workflow;
import org.xianjie.workbench.session.WorkbenchSession;

/**
 * A record with everything its form shows, read together in the background.
 *
 * @param view the record
 * @param actions what can be done with it
 * @param history what happened to it, the latest first
 */
record Loaded(RecordView view, List<PossibleAction> actions, List<HistoryEntry> history) {

  static Loaded read(WorkbenchSession session, String type, String code) {
    Kernel kernel = session.kernel();
    RecordView view = kernel.records().show(session.caller(), type, code);
    boolean moves = kernel.records().workflow(type).isPresent();
    return new Loaded(
        view,
        moves ? kernel.records().actions(session.caller(), type, code) : List.of(),
        kernel.records().history(session.caller(), type, code));
  }

  /** Returns the states of the way with where the record stands. */
  List<WorkflowBar.Step> steps(Workflow<?, ?> workflow, Locale locale) {
    Optional<Enum<?>> here = state(workflow);
    List<? extends Enum<?>> path = workflow.path();
    boolean onPath = here.isPresent() && path.contains(here.get());
    int reached = onPath ? path.indexOf(here.get()) : reached(path, locale);
    List<WorkflowBar.Step> steps = new ArrayList<>();
    for (int index = 0; index < path.size(); index++) {
      WorkflowBar.Place place = WorkflowBar.Place.AHEAD;
      if (index == reached && onPath) {
        place = WorkflowBar.Place.HERE;
      } else if (index <= reached) {
        place = WorkflowBar.Place.DONE;
      }
      steps.add(new WorkflowBar.Step(label(path.get(index), locale), place));
    }
    if (!onPath && here.isPresent()) {
      steps.add(
          reached + 1, new WorkflowBar.Step(label(here.get(), locale), WorkflowBar.Place.ASIDE));
    }
    return steps;
  }

  private Optional<Enum<?>> state(Workflow<?, ?> workflow) {
    for (Object value : view.values().values()) {
      if (workflow.states().isInstance(value)) {
        return Optional.of((Enum<?>) value);
      }
    }
    return Optional.empty();
  }

  /** How far the record had come on the normal way before it left it. */
  private int reached(List<? extends Enum<?>> path, Locale locale) {
    int reached = 0;
    for (int index = 0; index < path.size(); index++) {
      Enum<?> state = path.get(index);
      boolean passed =
          history.stream()
              .flatMap(entry -> entry.changes().stream())
              .anyMatch(change -> isState(change.after(), state, locale));
      reached = passed ? index : reached;
    }
    return reached;
  }

  private static boolean isState(String text, Enum<?> state, Locale locale) {
    return text.equals(state.name()) || text.equals(label(state, locale));
  }

  private static String label(Enum<?> state, Locale locale) {
    return Labels.of(state.getDeclaringClass()).constant(locale, state);
  }
}
