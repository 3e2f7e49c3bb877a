package org.xianjie.workbench.form;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.xianjie.core.text.Message;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.value.ValueText;

/** A label, a widget and, below the widget, what is wrong with its content. */
final class FieldRow {
  private static final int FIELD_WIDTH = 150;

  private final FieldEditor editor;
  private final String label;
  private final boolean required;
  private final int maximumLength;
  private final Label problem;
  private final Composite cell;
  private boolean touched;

  /** Creates the row in a grid of pairs of columns. */
  FieldRow(Composite grid, LabelColumn labels, String label, Shape shape, Maker maker) {
    this.label = label;
    this.required = shape.required();
    this.maximumLength = shape.maximumLength();
    labels.create(grid, label, required);
    cell = new Composite(grid, SWT.NONE);
    cell.setBackground(Look.WHITE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 1;
    cell.setLayout(layout);
    editor = maker.create(cell);
    if (editor.control().getLayoutData() == null) {
      editor.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }
    name(editor.focus(), label);
    problem = Look.label(cell, "", Look.WRONG);
    GridData hidden = new GridData(SWT.FILL, SWT.CENTER, true, false);
    hidden.exclude = true;
    problem.setLayoutData(hidden);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.horizontalSpan = editor.isWide() ? ((GridLayout) grid.getLayout()).numColumns - 1 : 1;
    data.widthHint = FIELD_WIDTH;
    cell.setLayoutData(data);
  }

  /** What the checks need to know about a field. */
  record Shape(boolean required, int maximumLength) {}

  /** Makes the widget. */
  interface Maker {
    FieldEditor create(Composite parent);
  }

  static void name(Control control, String label) {
    control.setData("org.xianjie.field", label);
    control
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = label;
              }
            });
  }

  FieldEditor editor() {
    return editor;
  }

  String label() {
    return label;
  }

  void touch() {
    touched = true;
  }

  void untouch() {
    touched = false;
  }

  /** Returns what is wrong; empty when the content is fine. */
  Optional<Message> check() {
    Entry entry = editor.entry();
    if (entry.problem().isPresent()) {
      return entry.problem();
    }
    if (required && entry.isEmpty()) {
      return Optional.of(Message.of(ValueText.class, "problem.required"));
    }
    if (maximumLength > 0 && entry.value() instanceof String text) {
      int over = text.length() - maximumLength;
      if (over > 0) {
        return Optional.of(Message.of(ValueText.class, "problem.long", maximumLength, over));
      }
    }
    return Optional.empty();
  }

  /** Shows what is wrong beside the field, once the person was there; tells whether it is fine. */
  boolean showProblem(Locale locale) {
    Optional<Message> found = check();
    String text = found.filter(message -> touched).map(m -> m.text(locale)).orElse("");
    if (!text.equals(problem.getText())) {
      problem.setText(text);
      ((GridData) problem.getLayoutData()).exclude = text.isEmpty();
      problem.setVisible(!text.isEmpty());
      cell.requestLayout();
    }
    return found.isEmpty();
  }
}
