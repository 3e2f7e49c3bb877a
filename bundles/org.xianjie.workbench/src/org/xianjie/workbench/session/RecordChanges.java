package org.xianjie.workbench.session;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Widget;
import org.xianjie.core.record.RecordView;

/** Tells open screens which records were saved in this window. Used on the UI thread only. */
public final class RecordChanges {
  private final List<Consumer<RecordView>> listeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<LocalDateTime>> drafts = new CopyOnWriteArrayList<>();
  private LocalDateTime lastSaved;

  /** Calls the listener for each saved record until the widget is disposed. */
  public void listen(Widget owner, Consumer<RecordView> listener) {
    listeners.add(listener);
    owner.addDisposeListener(event -> listeners.remove(listener));
  }

  /** Announces a saved record. */
  public void saved(RecordView record, LocalDateTime at) {
    lastSaved = at;
    listeners.forEach(listener -> listener.accept(record));
  }

  /** Calls the listener whenever a draft was kept, until the widget is disposed. */
  public void listenToDrafts(Widget owner, Consumer<LocalDateTime> listener) {
    drafts.add(listener);
    owner.addDisposeListener(event -> drafts.remove(listener));
  }

  /** Announces that a draft was kept. */
  public void kept(LocalDateTime at) {
    drafts.forEach(listener -> listener.accept(at));
  }

  /** Returns the machine's local time of the last save in this window. */
  public Optional<LocalDateTime> lastSaved() {
    return Optional.ofNullable(lastSaved);
  }
}
