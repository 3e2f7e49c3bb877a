package org.xianjie.workbench.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xianjie.core.record.FieldDescriptor;
import org.xianjie.core.record.FieldKind;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordView;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;
import org.xianjie.workbench.value.ValueText;

/** The fields of a record in their groups: widgets for what a person types, grey for the rest. */
final class FieldGrid extends Composite {
  private static final int PAIRS = 2;

  private final WorkbenchSession session;
  private final Texts texts;
  private final RecordDescriptor<?> type;
  private final boolean isNew;
  private final Runnable changed;
  private final Map<FieldDescriptor, FieldRow> rows = new LinkedHashMap<>();
  private final Map<FieldDescriptor, Text> fixed = new LinkedHashMap<>();
  private final Map<String, Object> shown = new LinkedHashMap<>();
  private final LabelColumn labels;
  private boolean filling;
  private int pairsInRow;

  /**
   * Creates the widgets.
   *
   * @param view the record; empty for a new one
   * @param changed told whenever a person changes something
   */
  FieldGrid(
      Composite parent,
      WorkbenchSession session,
      RecordDescriptor<?> type,
      Optional<RecordView> view,
      Runnable changed) {
    super(parent, SWT.NONE);
    this.session = session;
    this.texts = new Texts(FieldGrid.class, session.locale());
    this.type = type;
    this.isNew = view.isEmpty();
    this.changed = changed;
    setBackground(Look.WHITE);
    GridLayout layout = new GridLayout(2 * PAIRS, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 10;
    layout.verticalSpacing = 8;
    setLayout(layout);
    setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    this.labels =
        LabelColumn.of(this, type.fields().stream().map(f -> f.label(session.locale())).toList());
    create(view);
  }

  private void create(Optional<RecordView> view) {
    FieldEditors editors = new FieldEditors(session);
    String group = "";
    boolean moves = session.kernel().records().workflow(type.name()).isPresent();
    for (FieldDescriptor field : type.fields()) {
      boolean hidden = (field.computed() && isNew) || (field.state() && moves);
      if (hidden) {
        continue;
      }
      if (!field.group().equals(group)) {
        group = field.group();
        addGroup(group);
      }
      fillRow(field);
      boolean masked = view.filter(v -> v.masked().contains(field.name())).isPresent();
      if (field.computed() || masked) {
        fixed.put(field, createFixed(field));
      } else {
        rows.put(field, createRow(editors, field));
      }
    }
  }

  /** A wide field starts on a new row. */
  private void fillRow(FieldDescriptor field) {
    boolean wide =
        !field.computed()
            && (field.kind() == FieldKind.LONG_TEXT || field.kind() == FieldKind.CHOICES);
    if (wide && pairsInRow % PAIRS != 0) {
      new Label(this, SWT.NONE).setLayoutData(new GridData(0, 0, false, false, 2, 1));
      pairsInRow = 0;
    }
    pairsInRow = wide ? 0 : pairsInRow + 1;
  }

  private void addGroup(String group) {
    pairsInRow = 0;
    Label title = Look.label(this, type.groupLabel(session.locale(), group));
    title.setFont(Look.bold(this));
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2 * PAIRS, 1);
    data.verticalIndent = 8;
    title.setLayoutData(data);
  }

  private FieldRow createRow(FieldEditors editors, FieldDescriptor field) {
    FieldRow row =
        new FieldRow(
            this,
            labels,
            field.label(session.locale()),
            new FieldRow.Shape(field.required(), field.maximumLength()),
            cell -> editors.create(cell, field));
    row.editor().focus().setData("org.xianjie.field.name", field.name());
    row.editor()
        .listen(
            () -> {
              if (!filling) {
                row.touch();
                row.showProblem(session.locale());
                changed.run();
              }
            });
    return row;
  }

  private Text createFixed(FieldDescriptor field) {
    String label = field.label(session.locale());
    labels.create(this, label, false);
    Text text = new Text(this, SWT.BORDER | SWT.READ_ONLY);
    text.setBackground(Look.HEADER);
    text.setForeground(Look.MUTED);
    text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    FieldRow.name(text, label);
    return text;
  }

  /** Fills the widgets without telling anybody of a change. */
  void fill(Map<String, Object> values) {
    filling = true;
    ValueText words = new ValueText(session.locale());
    rows.forEach(
        (field, row) -> {
          row.editor().show(values.get(field.name()));
          row.untouch();
          row.showProblem(session.locale());
          shown.put(field.name(), row.editor().entry().value());
        });
    fixed.forEach(
        (field, text) -> {
          boolean masked = !field.computed();
          text.setText(masked ? texts.get("masked") : words.of(values.get(field.name())));
        });
    filling = false;
  }

  /** Puts values in as if a person had typed them. */
  void apply(Map<String, Object> values) {
    rows.forEach(
        (field, row) -> {
          if (values.containsKey(field.name())) {
            row.editor().show(values.get(field.name()));
          }
        });
  }

  /** Returns what a person changed: field name and new value, null for emptied. */
  Map<String, Object> changes() {
    Map<String, Object> changes = new LinkedHashMap<>();
    rows.forEach(
        (field, row) -> {
          Entry entry = row.editor().entry();
          if (!Objects.equals(entry.value(), shown.get(field.name()))) {
            changes.put(field.name(), entry.value());
          }
        });
    return changes;
  }

  /** Returns all values that are not empty, for a new record. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    rows.forEach(
        (field, row) -> {
          Object value = row.editor().entry().value();
          if (value != null) {
            values.put(field.name(), value);
          }
        });
    return values;
  }

  /** Tells whether every field is fine; otherwise shows all problems and goes to the first. */
  boolean checkAll() {
    FieldRow first = null;
    for (FieldRow row : rows.values()) {
      row.touch();
      if (!row.showProblem(session.locale()) && first == null) {
        first = row;
      }
    }
    if (first != null) {
      first.editor().focus().setFocus();
    }
    return first == null;
  }

  /** Tells whether every field could be saved, without showing anything. */
  boolean isComplete() {
    return rows.values().stream().allMatch(row -> row.check().isEmpty());
  }

  boolean focusFirst() {
    List<FieldRow> all = new ArrayList<>(rows.values());
    return !all.isEmpty() && all.getFirst().editor().focus().setFocus();
  }
}
