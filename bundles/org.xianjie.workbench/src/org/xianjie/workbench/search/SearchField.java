package org.xianjie.workbench.search;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Problems;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/**
 * The search of the window: a field in the header (Ctrl+K) with what was found below it while a
 * person types. Arrow keys choose, Enter opens, Escape goes back to the work.
 */
public final class SearchField {
  private static final String KEY = "org.xianjie.workbench.search";
  private static final int DELAY = 60;
  private static final int MOST = 14;
  private static final int WIDTH = 440;
  private static final int ROW = 28;
  private static final int EDGE = 8;
  private static final int KIND = 110;
  private static final int DETAIL = 160;

  private final WorkbenchSession session;
  private final SearchWork work;
  private final Texts texts;
  private final Text text;
  private List<Found> others = List.of();
  private List<Found> found = List.of();
  private Control before;
  private Shell shell;
  private Table table;
  private int asked;

  /** Creates the field. */
  public SearchField(Composite parent, WorkbenchSession session) {
    this.session = session;
    this.work = new SearchWork(session);
    this.texts = new Texts(SearchField.class, session.locale());
    text = new Text(parent, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    text.setMessage(texts.get("hint"));
    text.setToolTipText(texts.get("tip"));
    GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, true);
    data.widthHint = WIDTH;
    text.setLayoutData(data);
    Look.named(text, "search");
    text.setData(KEY, this);
    Runnable ask = this::ask;
    text.addListener(SWT.Modify, event -> Display.getCurrent().timerExec(DELAY, ask));
    text.addListener(SWT.FocusIn, event -> others = work.others());
    text.addListener(SWT.FocusOut, event -> Display.getCurrent().asyncExec(this::closeUnfocused));
    text.addListener(SWT.KeyDown, this::key);
    text.addListener(SWT.Traverse, this::traverse);
    text.addListener(SWT.Dispose, event -> close());
    session.changes().listen(text, record -> session.follower().changed());
  }

  /** Goes to the field of a window; where the person was is remembered for the way back. */
  static void focus(Shell window) {
    Control here = window.getDisplay().getFocusControl();
    in(window)
        .ifPresent(
            field -> {
              field.before = here;
              field.text.setFocus();
              field.text.selectAll();
            });
  }

  /** The header is made before the platform hangs it into its window, so it is looked for. */
  private static Optional<SearchField> in(Composite parent) {
    for (Control child : parent.getChildren()) {
      if (child.getData(KEY) instanceof SearchField field) {
        return Optional.of(field);
      }
      if (child instanceof Composite composite) {
        Optional<SearchField> inside = in(composite);
        if (inside.isPresent()) {
          return inside;
        }
      }
    }
    return Optional.empty();
  }

  private void ask() {
    if (text.isDisposed() || !text.isFocusControl()) {
      return;
    }
    String typed = text.getText();
    int question = ++asked;
    if (typed.isBlank()) {
      close();
      return;
    }
    List<Found> offered = others;
    session
        .background()
        .run(
            text,
            typed,
            () -> work.find(typed, offered, MOST),
            answer -> {
              if (question == asked && text.isFocusControl()) {
                show(answer);
              }
            });
  }

  private void show(List<Found> answer) {
    found = answer;
    if (shell == null || shell.isDisposed()) {
      open();
    }
    table.removeAll();
    for (Found one : found) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(new String[] {one.title(), one.kind(), one.detail()});
      item.setForeground(1, Look.MUTED);
      item.setForeground(2, Look.MUTED);
    }
    if (found.isEmpty()) {
      String reason = session.follower().isBuilt() ? "nothing" : "building";
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(texts.get(reason));
      item.setForeground(Look.MUTED);
    } else {
      table.setSelection(0);
    }
    place();
  }

  private void open() {
    shell = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
    shell.setBackground(Look.WHITE);
    table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL | SWT.BORDER);
    Look.named(table, "search-found");
    new TableColumn(table, SWT.NONE);
    new TableColumn(table, SWT.NONE).setWidth(KIND);
    new TableColumn(table, SWT.NONE).setWidth(DETAIL);
    table.addListener(SWT.MeasureItem, event -> event.height = ROW);
    table.addListener(SWT.MouseUp, event -> take());
  }

  private void place() {
    int width = WIDTH + KIND + DETAIL;
    int title = WIDTH;
    GC gc = new GC(table);
    for (Found one : found) {
      title = Math.max(title, gc.textExtent(one.title()).x + 2 * EDGE);
    }
    gc.dispose();
    title = Math.min(title, width);
    table.getColumn(0).setWidth(title);
    width = title + KIND + DETAIL + 2 * EDGE;
    int height = Math.max(1, found.size()) * Math.max(ROW, table.getItemHeight()) + EDGE;
    Point at = text.toDisplay(0, text.getSize().y);
    table.setBounds(0, 0, width, height);
    shell.setBounds(at.x, at.y, width, height);
    shell.setVisible(true);
  }

  private boolean isOpen() {
    return shell != null && !shell.isDisposed() && shell.isVisible();
  }

  private void key(Event event) {
    if (!isOpen()) {
      return;
    }
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> move(event, 1);
      case SWT.ARROW_UP -> move(event, -1);
      default -> {
        // Everything else goes on being typed.
      }
    }
  }

  private void move(Event event, int step) {
    if (!found.isEmpty()) {
      table.setSelection(Math.floorMod(table.getSelectionIndex() + step, found.size()));
    }
    event.doit = false;
  }

  private void traverse(Event event) {
    if (event.detail == SWT.TRAVERSE_RETURN && isOpen()) {
      take();
    } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
      leave();
    } else {
      return;
    }
    event.doit = false;
    event.detail = SWT.TRAVERSE_NONE;
  }

  /** Goes back to where the person was. */
  private void leave() {
    asked++;
    close();
    text.setText("");
    if (before != null && !before.isDisposed()) {
      before.setFocus();
    }
  }

  private void take() {
    int index = table.getSelectionIndex();
    if (index < 0 || index >= found.size()) {
      return;
    }
    Found chosen = found.get(index);
    leave();
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    try {
      chosen.open().in(page);
    } catch (PartInitException e) {
      new Problems(session.locale()).show(text.getShell(), e);
    }
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
