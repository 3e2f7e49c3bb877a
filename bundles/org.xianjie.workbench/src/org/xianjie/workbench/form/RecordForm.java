package org.xianjie.workbench.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordView;
import org.xianjie.workbench.draft.Draft;
import org.xianjie.workbench.draft.DraftValue;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/**
 * The form of a record of any type: title, way of the workflow, possible actions with the reasons
 * for the impossible ones, fields in groups, further sections, history. Reading and saving happen
 * in the background; UI thread only.
 */
public final class RecordForm extends Composite {
  private static final int MARGIN = 18;

  private final WorkbenchSession session;
  private final Texts texts;
  private final ScrolledComposite scroll;
  private final List<BiConsumer<Composite, RecordView>> sections = new ArrayList<>();
  private final List<Runnable> dirtyListeners = new ArrayList<>();
  private final List<Consumer<String>> titleListeners = new ArrayList<>();
  private final FormWork work;
  private final DraftKeeper keeper;
  private Optional<FormPage> page = Optional.empty();
  private boolean dirty;
  private String wanted = "";

  /** Creates an empty form. */
  public RecordForm(Composite parent, WorkbenchSession session) {
    super(parent, SWT.NONE);
    this.session = session;
    texts = new Texts(RecordForm.class, session.locale());
    setLayout(new FillLayout());
    setBackground(Look.WHITE);
    scroll = new ScrolledComposite(this, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.setBackground(Look.WHITE);
    scroll.addListener(SWT.Resize, event -> fitHeight());
    work = new FormWork(this, session, texts);
    keeper = new DraftKeeper(this, session, texts.get("draft"));
    addListener(
        SWT.Dispose,
        event -> {
          dirtyListeners.clear();
          keeper.forget();
        });
    showHint(texts.get("pick"));
  }

  /** Adds a section between fields and history; called with each record that is shown. */
  public void addSection(BiConsumer<Composite, RecordView> section) {
    sections.add(section);
  }

  /** Calls the listener when the form becomes dirty or clean. */
  public void onDirty(Runnable listener) {
    dirtyListeners.add(listener);
  }

  /** Calls the listener with the title whenever another record is shown. */
  public void onTitle(Consumer<String> listener) {
    titleListeners.add(listener);
  }

  /** Shows an empty form of a new record. */
  public void startNew(String type, Map<String, Object> values) {
    wanted = "";
    RecordDescriptor<?> descriptor = describe(type);
    show(FormPage.Content.of(descriptor), values, Optional.empty());
    setDirty(!values.isEmpty());
    page.ifPresent(shown -> shown.fields().focusFirst());
  }

  /** Shows a draft: the record it belongs to with what was typed. */
  public void restore(Draft draft) {
    if (draft.code().isEmpty()) {
      wanted = "";
      show(FormPage.Content.of(describe(draft.type())), Map.of(), Optional.of(draft));
      applyDraft(draft);
    } else {
      show(draft.type(), draft.code(), Optional.of(draft));
    }
  }

  private void applyDraft(Draft draft) {
    FormPage shown = page.orElseThrow();
    Map<String, Object> values = new LinkedHashMap<>();
    draft
        .values()
        .forEach(
            (name, text) ->
                shown
                    .type()
                    .field(name)
                    .ifPresent(field -> values.put(name, DraftValue.read(field, text))));
    shown.fields().apply(values);
    setDirty(true);
    shown.record().filter(now -> now.version() != draft.version()).ifPresent(work::resolve);
  }

  /** Reads a record in the background and shows it; unsaved input of another one is given up. */
  public void show(String type, String code) {
    show(type, code, Optional.empty());
  }

  private void show(String type, String code, Optional<Draft> draft) {
    wanted = code;
    session
        .background()
        .run(
            this,
            texts.get("loading", describe(type).label(session.locale())),
            () -> Loaded.read(session, type, code),
            loaded -> {
              if (wanted.equals(code)) {
                show(new FormPage.Content(describe(type), Optional.of(loaded)), Map.of(), draft);
                setDirty(false);
                draft.ifPresent(this::applyDraft);
              }
            });
  }

  /** Shows a hint instead of a record. */
  public void showHint(String hint) {
    wanted = "";
    keeper.forget();
    Composite body = Look.surface(scroll, 1, MARGIN);
    Label label = Look.label(body, hint, Look.MUTED);
    label.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
    page = Optional.empty();
    setContent(body);
    setDirty(false);
  }

  private void show(
      FormPage.Content content, Map<String, Object> values, Optional<Draft> restored) {
    keeper.forget();
    Composite body = Look.surface(scroll, 1, MARGIN);
    ((GridLayout) body.getLayout()).verticalSpacing = 10;
    FormPage shown = new FormPage(body, session, content, work, this::changed);
    shown.create(sections);
    shown.fill(values);
    page = Optional.of(shown);
    keeper.shows(shown, restored);
    setContent(body);
    titleListeners.forEach(listener -> listener.accept(shown.title()));
  }

  private void setContent(Composite body) {
    Control old = scroll.getContent();
    boolean focused = old != null && hasFocus(old);
    scroll.setContent(body);
    if (old != null) {
      old.dispose();
    }
    body.addListener(SWT.Resize, event -> fitHeight());
    fitHeight();
    scroll.setOrigin(0, 0);
    if (focused) {
      setFocus();
    }
  }

  private static boolean hasFocus(Control inside) {
    Control focus = inside.getDisplay().getFocusControl();
    while (focus != null && focus != inside) {
      focus = focus.getParent();
    }
    return focus == inside;
  }

  /** Adapts the height of the scrolled content to its width and what it shows. */
  void fitHeight() {
    Control body = scroll.getContent();
    if (body != null) {
      int width = Math.max(1, scroll.getClientArea().width);
      scroll.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
    }
  }

  private RecordDescriptor<?> describe(String type) {
    return session.kernel().records().catalogue().find(type).orElseThrow();
  }

  private void changed() {
    setDirty(true);
    keeper.changed();
  }

  private void setDirty(boolean now) {
    fitHeight();
    if (dirty != now) {
      dirty = now;
      dirtyListeners.forEach(Runnable::run);
    }
  }

  /** Tells whether there is unsaved input. */
  public boolean isDirty() {
    return dirty;
  }

  /**
   * Saves in the background when the input is complete; otherwise shows what is missing.
   *
   * @param then told whether it was saved
   */
  public void save(Consumer<Boolean> then) {
    if (page.isEmpty() || !page.get().fields().checkAll()) {
      fitHeight();
      then.accept(false);
      return;
    }
    work.save(page.get(), then);
  }

  /** Takes over a saved record. */
  void saved(RecordView record) {
    setDirty(false);
    session.changes().saved(record, java.time.LocalDateTime.now());
    show(record.type(), record.code());
  }

  Optional<FormPage> page() {
    return page;
  }

  /** Returns the record shown; empty for a new one or a hint. */
  public Optional<RecordView> record() {
    return page.flatMap(FormPage::record);
  }

  @Override
  public boolean setFocus() {
    return page.filter(shown -> shown.fields().focusFirst()).isPresent() || super.setFocus();
  }
}
