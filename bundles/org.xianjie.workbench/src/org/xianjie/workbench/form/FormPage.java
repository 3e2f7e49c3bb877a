package org.xianjie.workbench.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordView;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.look.Pill;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;
import org.xianjie.workbench.value.DueDay;
import org.xianjie.workbench.value.RecordTones;

/** One record on the form. */
final class FormPage {
  private final Composite body;
  private final WorkbenchSession session;
  private final Texts texts;
  private final Content content;
  private final FormWork work;
  private final Runnable changed;
  private FieldGrid fields;
  private Label problems;

  /** What is shown: a type, and a record unless it is a new one. */
  record Content(RecordDescriptor<?> type, Optional<Loaded> loaded) {
    static Content of(RecordDescriptor<?> type) {
      return new Content(type, Optional.empty());
    }
  }

  FormPage(
      Composite body, WorkbenchSession session, Content content, FormWork work, Runnable changed) {
    this.body = body;
    this.session = session;
    this.texts = new Texts(FormPage.class, session.locale());
    this.content = content;
    this.work = work;
    this.changed = changed;
  }

  void create(List<BiConsumer<Composite, RecordView>> sections) {
    createHeader();
    content.loaded().ifPresent(this::createWorkflow);
    problems = new Label(body, SWT.WRAP);
    problems.setForeground(Look.WRONG);
    GridData hidden = new GridData(SWT.FILL, SWT.TOP, true, false);
    hidden.exclude = true;
    hidden.widthHint = 300;
    problems.setLayoutData(hidden);
    fields = new FieldGrid(body, session, content.type(), record(), this::inputChanged);
    content
        .loaded()
        .ifPresent(
            loaded -> {
              sections.forEach(section -> section.accept(body, loaded.view()));
              new HistoryCard(body, texts).show(content.type(), loaded.history());
            });
  }

  private void createHeader() {
    Composite header = Look.surface(body, 4, 0);
    ((GridLayout) header.getLayout()).horizontalSpacing = 8;
    header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Label title = Look.label(header, title());
    title.setFont(Look.title(body));
    title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Look.named(title, "form-title");
    Pill due = new Pill(header);
    dueDay().ifPresent(day -> due.show(day.message().text(session.locale()), day.tone()));
    Button save = Look.button(header, texts.get("save"));
    if (content.loaded().isEmpty()) {
      Look.paintPrimary(save);
    }
    save.setToolTipText(texts.get("save.hint"));
    Look.named(Look.airy(save), "form-save");
    save.addListener(SWT.Selection, event -> work.saveFromButton());
    work.createMore(header, this);
  }

  private Optional<DueDay> dueDay() {
    RecordTones tones = new RecordTones(session, content.type().name());
    return record().stream().flatMap(view -> dueDays(tones, view).stream()).findFirst();
  }

  private List<DueDay> dueDays(RecordTones tones, RecordView view) {
    return content.type().fields().stream()
        .map((FieldDescriptor field) -> tones.due(view, field))
        .flatMap(Optional::stream)
        .toList();
  }

  private void createWorkflow(Loaded loaded) {
    session
        .kernel()
        .records()
        .workflow(content.type().name())
        .ifPresent(
            workflow -> {
              WorkflowBar bar = new WorkflowBar(body);
              bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
              bar.show(loaded.steps(workflow, session.locale()));
              ActionBar actions = new ActionBar(body, texts, action -> work.act(this, action));
              actions.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
              actions.show(loaded.actions());
            });
  }

  void fill(Map<String, Object> values) {
    fields.fill(content.loaded().map(loaded -> loaded.view().values()).orElse(values));
  }

  private void inputChanged() {
    changed.run();
    if (content.loaded().isEmpty()) {
      work.askProblems(this);
    }
  }

  /** Shows why the record can not be saved; an empty text takes the line away. */
  void showProblems(String text) {
    if (!problems.isDisposed() && !problems.getText().equals(text)) {
      problems.setText(text);
      ((GridData) problems.getLayoutData()).exclude = text.isEmpty();
      problems.setVisible(!text.isEmpty());
      problems.requestLayout();
      work.fit();
    }
  }

  String title() {
    return content
        .loaded()
        .map(loaded -> loaded.view().title())
        .orElseGet(() -> texts.get("new", content.type().label(session.locale())));
  }

  RecordDescriptor<?> type() {
    return content.type();
  }

  Optional<RecordView> record() {
    return content.loaded().map(Loaded::view);
  }

  FieldGrid fields() {
    return fields;
  }

  Composite body() {
    return body;
  }
}
