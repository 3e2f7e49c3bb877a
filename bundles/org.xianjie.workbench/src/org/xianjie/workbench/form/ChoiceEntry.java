package org.xianjie.workbench.form;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.xianjie.workbench.session.WorkbenchSession;
import org.xianjie.workbench.value.ValueText;

/** One constant of an enum. */
final class ChoiceEntry implements FieldEditor {
  private final Combo combo;
  private final List<? extends Enum<?>> constants;
  private final int offset;

  ChoiceEntry(
      Composite parent,
      WorkbenchSession session,
      List<? extends Enum<?>> constants,
      boolean required) {
    this.constants = constants;
    offset = required ? 0 : 1;
    combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
    ValueText texts = new ValueText(session.locale());
    if (!required) {
      combo.add("");
    }
    constants.forEach(constant -> combo.add(texts.of(constant)));
    combo.setVisibleItemCount(constants.size() + 1);
  }

  @Override
  public Control control() {
    return combo;
  }

  @Override
  public void show(Object value) {
    int index = value == null ? -1 : constants.indexOf(value) + offset;
    if (index < 0) {
      combo.deselectAll();
    } else {
      combo.select(index);
    }
  }

  @Override
  public Entry entry() {
    int index = combo.getSelectionIndex() - offset;
    return Entry.of(index < 0 ? null : constants.get(index));
  }

  @Override
  public void listen(Runnable changed) {
    combo.addListener(SWT.Modify, event -> changed.run());
  }
}
