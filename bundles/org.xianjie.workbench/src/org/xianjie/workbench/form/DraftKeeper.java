package org.xianjie.workbench.form;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.swt.widgets.Display;
import org.xianjie.core.record.RecordView;
import org.xianjie.workbench.draft.Draft;
import org.xianjie.workbench.draft.DraftValue;
import org.xianjie.workbench.session.WorkbenchSession;

/**
 * Keeps what a person types in a draft, a moment after each change, until it is saved or given up.
 * UI thread only; the files are written in the background.
 */
final class DraftKeeper {
  private static final int DELAY = 700;

  private final RecordForm form;
  private final WorkbenchSession session;
  private final String label;
  private final Runnable keep = this::keep;
  private String key = "";
  private long order;
  private Optional<FormPage> page = Optional.empty();

  DraftKeeper(RecordForm form, WorkbenchSession session, String label) {
    this.form = form;
    this.session = session;
    this.label = label;
  }

  /** Takes note of the record that is shown now. */
  void shows(FormPage shown, Optional<Draft> restored) {
    page = Optional.of(shown);
    key =
        restored
            .map(Draft::key)
            .or(() -> shown.record().map(record -> record.type() + "/" + record.code()))
            .orElseGet(() -> shown.type().name() + "/new/" + UUID.randomUUID());
    order = System.nanoTime();
  }

  void changed() {
    Display.getCurrent().timerExec(DELAY, keep);
  }

  private void keep() {
    if (page.isEmpty() || form.isDisposed() || !form.isDirty()) {
      return;
    }
    FormPage shown = page.get();
    Optional<RecordView> record = shown.record();
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, Object> typed =
        record.isPresent() ? shown.fields().changes() : shown.fields().values();
    typed.forEach((name, value) -> values.put(name, DraftValue.write(value)));
    Draft draft =
        new Draft(
            key,
            session.caller().account(),
            shown.type().name(),
            record.map(RecordView::code).orElse(""),
            record.map(RecordView::version).orElse(0L),
            shown.title(),
            LocalDateTime.now(),
            values);
    long now = ++order;
    session
        .background()
        .run(
            form,
            label,
            () -> {
              session.drafts().save(draft, now);
              return draft;
            },
            kept -> session.changes().kept(kept.at()));
  }

  /** Removes the draft: its content is saved, or the person gave it up. */
  void forget() {
    if (page.isPresent()) {
      String gone = key;
      long now = ++order;
      page = Optional.empty();
      session
          .background()
          .run(
              label,
              () -> {
                session.drafts().remove(gone, now);
                return gone;
              },
              removed -> {});
    }
  }
}
