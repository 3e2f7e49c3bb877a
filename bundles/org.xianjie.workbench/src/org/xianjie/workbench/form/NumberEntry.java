package org.xianjie.workbench.form;

import java.math.BigDecimal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.xianjie.core.text.Message;
import org.xianjie.workbench.value.ValueText;

/** A whole or decimal number. */
final class NumberEntry implements FieldEditor {
  private final Text text;
  private final Class<?> type;

  NumberEntry(Composite parent, Class<?> type) {
    this.type = type;
    text = new Text(parent, SWT.BORDER | SWT.SINGLE);
    TextUndo.install(text);
  }

  @Override
  public Control control() {
    return text;
  }

  @Override
  public void show(Object value) {
    String shown = value instanceof BigDecimal number ? number.toPlainString() : "";
    text.setText(value == null ? "" : shown.isEmpty() ? String.valueOf(value) : shown);
  }

  @Override
  public Entry entry() {
    String typed = text.getText().strip();
    if (typed.isEmpty()) {
      return Entry.of(null);
    }
    try {
      return Entry.of(parse(typed));
    } catch (NumberFormatException ignored) {
      String key = type == BigDecimal.class ? "problem.decimal" : "problem.whole";
      return Entry.wrong(Message.of(ValueText.class, key));
    }
  }

  private Object parse(String typed) {
    if (type == BigDecimal.class) {
      return new BigDecimal(typed);
    }
    if (type == long.class || type == Long.class) {
      return Long.valueOf(typed);
    }
    return Integer.valueOf(typed);
  }

  @Override
  public void listen(Runnable changed) {
    text.addListener(SWT.Modify, event -> changed.run());
  }
}
