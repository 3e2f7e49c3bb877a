package org.xianjie.workbench.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.xianjie.workbench.form.RecordForm;

/** The form of a record. */
public final class FormBot {
  private final Desk desk;

  /** Works on the visible form. */
  public FormBot(Desk desk) {
    this.desk = desk;
  }

  /** Types into a field by its name. */
  public FormBot type(String field, String text) {
    desk.type(desk.field(field), text);
    return this;
  }

  /** Types into a reference field until a proposal comes and takes the first with Enter. */
  public FormBot choose(String field, String typed) {
    Control control = desk.field(field);
    desk.type(control, typed);
    Shell main = desk.ask(control::getShell);
    desk.find(
        "proposals of " + field,
        Table.class,
        table -> table.getShell().getParent() == main && table.getItemCount() > 0);
    desk.key(SWT.CR);
    return this;
  }

  /** Selects a constant of a choice by its label, by keys. */
  public FormBot pick(String field, String label) {
    Combo combo = (Combo) desk.field(field);
    desk.ask(
        () -> {
          combo.setText(label);
          return true;
        });
    return this;
  }

  /** Presses an enabled button of the form or a dialog. */
  public FormBot press(String label) {
    desk.click(desk.button(label));
    return this;
  }

  /** Saves with Ctrl+S and waits until the form is clean. */
  public void save() {
    RecordForm form = desk.find("form", RecordForm.class, shown -> true);
    desk.control('s');
    desk.awaitThat("saved record", () -> form.record().isPresent() && !form.isDirty());
  }

  /** Returns the title. */
  public String title() {
    Label title = desk.named(Label.class, "form-title");
    return desk.ask(title::getText);
  }
}
