package org.xianjie.workbench.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.xianjie.workbench.session.WorkbenchSession;
import org.xianjie.workbench.value.ValueText;

/** Yes or no. */
final class FlagEntry implements FieldEditor {
  private final Button box;

  FlagEntry(Composite parent, WorkbenchSession session) {
    box = new Button(parent, SWT.CHECK);
    box.setText(new ValueText(session.locale()).of(true));
  }

  @Override
  public Control control() {
    return box;
  }

  @Override
  public void show(Object value) {
    box.setSelection(Boolean.TRUE.equals(value));
    box.notifyListeners(SWT.Modify, new Event());
  }

  @Override
  public Entry entry() {
    return Entry.of(box.getSelection());
  }

  @Override
  public void listen(Runnable changed) {
    box.addListener(SWT.Modify, event -> changed.run());
    box.addListener(SWT.Selection, event -> changed.run());
  }
}
