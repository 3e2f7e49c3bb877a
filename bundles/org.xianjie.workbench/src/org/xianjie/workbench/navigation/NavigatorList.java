package org.xianjie.workbench.navigation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.store.Condition;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/** The list of the navigator: headings and entries with counts, painted in our colours. */
final class NavigatorList {
  private static final int ROW = 27;
  private static final int COUNT_WIDTH = 70;
  private static final int INDENT = 26;
  private static final int HEADING_INDENT = 14;
  private static final int BAR = 3;

  private final WorkbenchSession session;
  private final Texts texts;
  private final Consumer<NavigationItem> open;
  private final Table table;
  private String marked = "";

  /** What stands at the right of an entry. */
  private record Count(String text, boolean late) {}

  NavigatorList(
      Composite parent,
      WorkbenchSession session,
      List<Navigation.Group> groups,
      Consumer<NavigationItem> open) {
    this.session = session;
    this.texts = new Texts(NavigatorList.class, session.locale());
    this.open = open;
    table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL | SWT.V_SCROLL);
    table.setBackground(Look.SIDE);
    table.setLinesVisible(false);
    Look.named(table, "navigator");
    TableColumn label = new TableColumn(table, SWT.NONE);
    TableColumn count = new TableColumn(table, SWT.RIGHT);
    count.setWidth(COUNT_WIDTH);
    for (Navigation.Group group : groups) {
      if (group.items().size() > 1 || group.order() > 0) {
        new TableItem(table, SWT.NONE).setText(group.label());
      }
      for (NavigationItem item : group.items()) {
        TableItem row = new TableItem(table, SWT.NONE);
        row.setText(item.label());
        row.setData(item);
      }
    }
    table.addListener(SWT.MeasureItem, event -> event.height = ROW);
    table.addListener(SWT.EraseItem, this::erase);
    table.addListener(SWT.PaintItem, this::paint);
    table.addListener(SWT.Selection, event -> selected());
    table.addListener(
        SWT.Resize,
        event -> label.setWidth(Math.max(1, table.getClientArea().width - COUNT_WIDTH)));
  }

  Table control() {
    return table;
  }

  private void selected() {
    TableItem[] chosen = table.getSelection();
    if (chosen.length == 1 && chosen[0].getData() instanceof NavigationItem item) {
      marked = target(item);
      open.accept(item);
    }
    table.redraw();
  }

  private static String target(NavigationItem item) {
    return item.editor().isEmpty() ? item.id() : item.editor();
  }

  void mark(String id) {
    marked = id;
    table.redraw();
  }

  /** Counts in the background what the entries lead to. */
  void count() {
    for (TableItem row : table.getItems()) {
      if (row.getData() instanceof NavigationItem item
          && !item.recordType().isEmpty()
          && (item.counted() || !item.due().isEmpty())) {
        session
            .background()
            .run(
                row,
                item.label(),
                () -> count(item),
                counted -> {
                  row.setText(1, counted.text());
                  row.setData("late", counted.late());
                  table.redraw();
                });
      }
    }
  }

  private Count count(NavigationItem item) {
    var records = session.kernel().records();
    if (!item.due().isEmpty()) {
      LocalDate today = session.kernel().clock().now().toLocalDate();
      ListRequest request = item.request();
      for (Condition pressing :
          Restrictions.pressing(session.kernel(), item.recordType(), item.due(), today)) {
        request = request.where(pressing);
      }
      long late = records.count(session.caller(), request);
      if (late > 0) {
        return new Count(texts.get("due", late), true);
      }
    }
    long all = records.count(session.caller(), item.request());
    return new Count(String.format("%,d", all), false);
  }

  private void erase(Event event) {
    TableItem row = (TableItem) event.item;
    boolean here = row.getData() instanceof NavigationItem item && target(item).equals(marked);
    GC gc = event.gc;
    Rectangle all = table.getClientArea();
    gc.setBackground(here ? Look.SELECTED : Look.SIDE);
    gc.fillRectangle(new Rectangle(0, event.y, all.width, event.height));
    if (here && event.index == 0) {
      gc.setBackground(Look.ACCENT);
      gc.fillRectangle(0, event.y, BAR, event.height);
    }
    event.detail &= ~(SWT.FOREGROUND | SWT.BACKGROUND | SWT.SELECTED | SWT.HOT);
    event.doit = true;
  }

  private void paint(Event event) {
    TableItem row = (TableItem) event.item;
    Optional<NavigationItem> item =
        Optional.ofNullable(row.getData()).map(NavigationItem.class::cast);
    boolean here = item.filter(i -> target(i).equals(marked)).isPresent();
    boolean heading = item.isEmpty();
    String text = row.getText(event.index);
    GC gc = event.gc;
    gc.setFont(heading || here ? Look.bold(table) : table.getFont());
    gc.setForeground(color(row, event.index, heading, here));
    Point size = gc.textExtent(text);
    int top = event.y + (event.height - size.y) / 2;
    int left = heading || isTop(item) ? HEADING_INDENT : INDENT;
    int right = table.getClientArea().width - HEADING_INDENT - size.x;
    gc.drawText(text, event.index == 0 ? left : right, top, true);
  }

  private static boolean isTop(Optional<NavigationItem> item) {
    return item.filter(i -> "workbench".equals(i.group())).isPresent();
  }

  private static org.eclipse.swt.graphics.Color color(
      TableItem row, int index, boolean heading, boolean here) {
    if (index == 1) {
      return Boolean.TRUE.equals(row.getData("late")) ? Look.WRONG : Look.MUTED;
    }
    if (heading) {
      return Look.MUTED;
    }
    return here ? Look.ACCENT_DARK : Look.TEXT;
  }
}
