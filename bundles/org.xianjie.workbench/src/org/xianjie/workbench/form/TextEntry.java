package org.xianjie.workbench.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** One or several lines of text. */
final class TextEntry implements FieldEditor {
  private static final int LINES = 3;

  private final Text text;
  private final boolean several;

  TextEntry(Composite parent, boolean several) {
    this.several = several;
    int style = several ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
    text = new Text(parent, SWT.BORDER | style);
    if (several) {
      GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
      data.heightHint = LINES * text.getLineHeight();
      text.setLayoutData(data);
      text.addListener(
          SWT.Traverse,
          event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
              event.doit = true;
            }
          });
    }
    TextUndo.install(text);
  }

  @Override
  public Control control() {
    return text;
  }

  @Override
  public void show(Object value) {
    text.setText(value == null ? "" : String.valueOf(value));
  }

  @Override
  public Entry entry() {
    String typed = text.getText().strip();
    return Entry.of(typed.isEmpty() ? null : typed);
  }

  @Override
  public void listen(Runnable changed) {
    text.addListener(SWT.Modify, event -> changed.run());
  }

  @Override
  public boolean isWide() {
    return several;
  }
}
