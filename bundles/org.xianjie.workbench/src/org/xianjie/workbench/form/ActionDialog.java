package org.xianjie.workbench.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.xianjie.core.text.Labels;
import org.xianjie.core.workflow.ActionInput;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/** Asks what an action needs; stays open with the reasons when the action is refused. */
final class ActionDialog extends Dialog {
  private static final int WIDTH = 460;

  private final WorkbenchSession session;
  private final Texts texts;
  private final String title;
  private final Map<ActionInput, String> inputs;
  private final BiConsumer<Map<String, Object>, ActionDialog> run;
  private final Map<ActionInput, FieldRow> rows = new LinkedHashMap<>();
  private Label problems;

  /**
   * Creates the dialog.
   *
   * @param inputs what to ask for with its label
   * @param run does the action with the typed values and closes the dialog or shows a refusal
   */
  ActionDialog(
      Shell parent,
      WorkbenchSession session,
      String title,
      Map<ActionInput, String> inputs,
      BiConsumer<Map<String, Object>, ActionDialog> run) {
    super(parent);
    this.session = session;
    this.texts = new Texts(RecordForm.class, session.locale());
    this.title = title;
    this.inputs = inputs;
    this.run = run;
  }

  /** Returns the labels of the inputs of an action of a type. */
  static Map<ActionInput, String> labelled(
      WorkbenchSession session, String type, List<ActionInput> inputs) {
    Class<?> anchor = session.kernel().records().catalogue().find(type).orElseThrow().type();
    Map<ActionInput, String> labelled = new LinkedHashMap<>();
    for (ActionInput input : inputs) {
      String key = type + ".input." + input.name();
      labelled.put(input, Labels.of(anchor).text(session.locale(), key));
    }
    return labelled;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
    shell.setBackground(Look.WHITE);
    shell.setBackgroundMode(SWT.INHERIT_FORCE);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = Look.surface(parent, 2, 16);
    GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
    fill.widthHint = WIDTH;
    area.setLayoutData(fill);
    FieldEditors editors = new FieldEditors(session);
    LabelColumn labels = LabelColumn.of(area, List.copyOf(inputs.values()));
    inputs.forEach(
        (input, label) -> {
          FieldRow row =
              new FieldRow(
                  area,
                  labels,
                  label,
                  new FieldRow.Shape(input.required(), 0),
                  cell -> editors.create(cell, input));
          row.editor().focus().setData("org.xianjie.field.name", input.name());
          row.editor().listen(this::check);
          rows.put(input, row);
        });
    problems = new Label(area, SWT.WRAP);
    problems.setForeground(Look.WRONG);
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.horizontalSpan = ((GridLayout) area.getLayout()).numColumns;
    wide.widthHint = WIDTH - 40;
    problems.setLayoutData(wide);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Button ok = createButton(parent, IDialogConstants.OK_ID, texts.get("action.run"), true);
    Look.paintPrimary(ok);
    createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), false);
  }

  @Override
  public void create() {
    super.create();
    check();
    rows.values().stream().findFirst().ifPresent(row -> row.editor().focus().setFocus());
  }

  private void check() {
    boolean fine = true;
    for (FieldRow row : rows.values()) {
      fine &= row.showProblem(session.locale());
    }
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(fine);
    }
  }

  @Override
  protected void okPressed() {
    Map<String, Object> values = new LinkedHashMap<>();
    rows.forEach(
        (input, row) -> {
          Object value = row.editor().entry().value();
          if (value != null) {
            values.put(input.name(), value);
          }
        });
    getButton(IDialogConstants.OK_ID).setEnabled(false);
    run.accept(values, this);
  }

  /** Shows why the action was refused; the input stays. */
  void refuse(String reasons) {
    problems.setText(reasons);
    check();
    getShell().pack();
  }

  /** Returns an answer to a refusal or a failure. */
  Consumer<Exception> failures(Consumer<Exception> unexpected) {
    return failure -> {
      if (failure instanceof org.xianjie.core.text.Refusal refusal) {
        refuse(refusal.text(session.locale()));
      } else {
        close();
        unexpected.accept(failure);
      }
    };
  }
}
