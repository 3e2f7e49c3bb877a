package org.xianjie.workbench.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.WorkbenchSession;
import org.xianjie.workbench.value.ValueText;

/** Any number of constants of an enum. */
final class ChoicesEntry implements FieldEditor {
  private final Composite row;
  private final List<Button> boxes = new ArrayList<>();
  private final List<? extends Enum<?>> constants;

  ChoicesEntry(Composite parent, WorkbenchSession session, List<? extends Enum<?>> constants) {
    this.constants = constants;
    row = new Composite(parent, SWT.NONE);
    row.setBackground(Look.WHITE);
    RowLayout layout = new RowLayout();
    layout.marginLeft = 0;
    layout.spacing = 12;
    row.setLayout(layout);
    ValueText texts = new ValueText(session.locale());
    for (Enum<?> constant : constants) {
      Button box = new Button(row, SWT.CHECK);
      box.setText(texts.of(constant));
      boxes.add(box);
    }
  }

  @Override
  public Control control() {
    return row;
  }

  @Override
  public Control focus() {
    return boxes.isEmpty() ? row : boxes.getFirst();
  }

  @Override
  public void show(Object value) {
    Set<?> chosen = value instanceof Set<?> set ? set : Set.of();
    for (int index = 0; index < boxes.size(); index++) {
      boxes.get(index).setSelection(chosen.contains(constants.get(index)));
    }
    row.notifyListeners(SWT.Modify, new org.eclipse.swt.widgets.Event());
  }

  @Override
  public Entry entry() {
    Set<Object> chosen = new LinkedHashSet<>();
    for (int index = 0; index < boxes.size(); index++) {
      if (boxes.get(index).getSelection()) {
        chosen.add(constants.get(index));
      }
    }
    return Entry.of(chosen.isEmpty() ? null : chosen);
  }

  @Override
  public void listen(Runnable changed) {
    row.addListener(SWT.Modify, event -> changed.run());
    boxes.forEach(box -> box.addListener(SWT.Selection, event -> changed.run()));
  }

  @Override
  public boolean isWide() {
    return true;
  }
}
