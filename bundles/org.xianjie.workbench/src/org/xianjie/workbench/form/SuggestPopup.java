package org.xianjie.workbench.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.xianjie.core.record.RecordReference;
import org.xianjie.workbench.session.WorkbenchSession;

/** Proposals below a text field, fetched in the background while a person types. */
final class SuggestPopup {
  private static final int DELAY = 180;
  private static final int MOST = 12;
  private static final int LEAST_WIDTH = 320;
  private static final int ROW = 26;

  private final Text text;
  private final WorkbenchSession session;
  private final String type;
  private final Supplier<String> typed;
  private final Consumer<RecordReference> chosen;
  private Shell shell;
  private Table table;
  private List<RecordReference> proposals = List.of();
  private boolean quiet;
  private int asked;

  SuggestPopup(
      Text text,
      WorkbenchSession session,
      String type,
      Supplier<String> typed,
      Consumer<RecordReference> chosen) {
    this.text = text;
    this.session = session;
    this.type = type;
    this.typed = typed;
    this.chosen = chosen;
  }

  void install() {
    Runnable ask = this::ask;
    text.addListener(
        SWT.Modify,
        event -> {
          if (!quiet) {
            Display.getCurrent().timerExec(DELAY, ask);
          }
        });
    text.addListener(SWT.KeyDown, this::key);
    text.addListener(SWT.Traverse, this::traverse);
    text.addListener(SWT.FocusOut, event -> Display.getCurrent().asyncExec(this::closeUnfocused));
    text.addListener(SWT.Dispose, event -> close());
  }

  /** Changes the text without asking for proposals. */
  void quietly(Runnable change) {
    quiet = true;
    change.run();
    quiet = false;
  }

  private void ask() {
    if (text.isDisposed() || !text.isFocusControl()) {
      return;
    }
    String part = typed.get();
    int question = ++asked;
    if (part.isEmpty()) {
      close();
      return;
    }
    session
        .background()
        .run(
            text,
            part,
            () -> session.kernel().records().suggest(session.caller(), type, part, MOST),
            found -> {
              if (question == asked && text.isFocusControl()) {
                show(found);
              }
            });
  }

  private void show(List<RecordReference> found) {
    proposals = found;
    if (found.isEmpty()) {
      close();
      return;
    }
    if (shell == null || shell.isDisposed()) {
      shell = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
      shell.setLayout(new FillLayout());
      table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
      table.addListener(SWT.MouseUp, event -> take());
    }
    table.removeAll();
    for (RecordReference reference : found) {
      new TableItem(table, SWT.NONE).setText(reference.title());
    }
    table.setSelection(0);
    Point place = text.toDisplay(0, text.getSize().y);
    int height = Math.min(MOST, found.size()) * ROW + 8;
    shell.setBounds(place.x, place.y, Math.max(LEAST_WIDTH, text.getSize().x), height);
    shell.setVisible(true);
  }

  private boolean isOpen() {
    return shell != null && !shell.isDisposed() && shell.isVisible();
  }

  /** Keeps Enter and Escape from the default button and the dialog while proposals are open. */
  private void traverse(Event event) {
    if (!isOpen()) {
      return;
    }
    if (event.detail == SWT.TRAVERSE_RETURN) {
      take();
      event.doit = false;
      event.detail = SWT.TRAVERSE_NONE;
    } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
      close();
      event.doit = false;
      event.detail = SWT.TRAVERSE_NONE;
    }
  }

  private void key(Event event) {
    if (!isOpen()) {
      return;
    }
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> move(event, 1);
      case SWT.ARROW_UP -> move(event, -1);
      case SWT.CR, SWT.KEYPAD_CR, SWT.TAB -> {
        take();
        event.doit = event.keyCode == SWT.TAB;
      }
      case SWT.ESC -> {
        close();
        event.doit = false;
      }
      default -> {
        // Everything else goes on being typed.
      }
    }
  }

  private void move(Event event, int step) {
    int index = Math.floorMod(table.getSelectionIndex() + step, proposals.size());
    table.setSelection(index);
    event.doit = false;
  }

  private void take() {
    int index = table.getSelectionIndex();
    if (index >= 0 && index < proposals.size()) {
      asked++;
      chosen.accept(proposals.get(index));
    }
    close();
  }

  private void closeUnfocused() {
    if (isOpen() && !table.isFocusControl() && (text.isDisposed() || !text.isFocusControl())) {
      close();
    }
  }

  private void close() {
    if (shell != null && !shell.isDisposed()) {
      shell.dispose();
    }
  }
}
