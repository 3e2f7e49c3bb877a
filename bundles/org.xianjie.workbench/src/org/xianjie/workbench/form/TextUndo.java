package org.xianjie.workbench.form;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Ctrl+Z and Ctrl+Y for a text field. */
final class TextUndo {
  private static final int STEPS = 100;

  private final Text text;
  private final Deque<String> past = new ArrayDeque<>();
  private final Deque<String> future = new ArrayDeque<>();
  private String present = "";
  private boolean moving;

  private TextUndo(Text text) {
    this.text = text;
  }

  static void install(Text text) {
    TextUndo undo = new TextUndo(text);
    text.addListener(SWT.Modify, event -> undo.changed());
    text.addListener(SWT.KeyDown, undo::key);
  }

  private void changed() {
    String now = text.getText();
    if (!moving && !now.equals(present)) {
      past.push(present);
      if (past.size() > STEPS) {
        past.removeLast();
      }
      future.clear();
    }
    present = now;
  }

  private void key(Event event) {
    if ((event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1) {
      return;
    }
    if (event.keyCode == 'z') {
      move(past, future);
      event.doit = false;
    } else if (event.keyCode == 'y') {
      move(future, past);
      event.doit = false;
    }
  }

  private void move(Deque<String> from, Deque<String> to) {
    if (from.isEmpty()) {
      return;
    }
    to.push(text.getText());
    moving = true;
    text.setText(from.pop());
    text.setSelection(text.getCharCount());
    moving = false;
  }
}
