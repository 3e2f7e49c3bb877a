package org.xianjie.workbench.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Condition;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/**
 * The table of any record type: rows arrive page by page in the background, a click on a header
 * sorts, the field above filters. Keys: arrows, Enter opens, Ctrl+N new, Ctrl+F filter, F5 again,
 * Ctrl+C copies the selected rows.
 */
public final class RecordTable extends Composite {
  private static final int FILTER_DELAY = 250;
  private static final int MARGIN = 12;

  private final WorkbenchSession session;
  private final Texts texts;
  private final RecordDescriptor<?> type;
  private final RecordPages pages;
  private final RowGrid grid;
  private final Composite stack;
  private final Label empty;
  private final Label count;
  private final Composite tools;
  private final Text filter;
  private Runnable newRecord = () -> {};
  private Runnable opening = () -> {};
  private Optional<String> wanted = Optional.empty();

  /** Creates the table and fetches its first rows. */
  public RecordTable(Composite parent, WorkbenchSession session, TableSetup setup) {
    super(parent, SWT.NONE);
    this.session = session;
    texts = new Texts(RecordTable.class, session.locale());
    type = session.kernel().records().catalogue().find(setup.type()).orElseThrow();
    pages = new RecordPages(session, this, setup, type);
    setBackground(Look.WHITE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    setLayout(layout);
    tools = Look.surface(this, 1, MARGIN - 4);
    tools.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    if (!setup.newLabel().isEmpty() && mayCreate()) {
      Button create = Look.primary(tools, "＋ " + setup.newLabel());
      Look.named(Look.airy(create), "table-new");
      create.setToolTipText("Ctrl+N");
      create.addListener(SWT.Selection, event -> newRecord.run());
    }
    filter = createFilter();
    stack = new Composite(this, SWT.NONE);
    stack.setLayout(new StackLayout());
    stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    List<TableColumn> columns = TableColumn.of(type, setup.columns(), session.locale());
    CellText cells = new CellText(session, setup.type());
    grid = new RowGrid(stack, pages, columns, cells);
    empty = createEmpty();
    count = createCount();
    createColumnMenu();
    show(grid.control());
    pages.listen(this::changed);
    grid.onSelect(record -> showCount());
    session.changes().listen(this, this::saved);
    new TableKeys(this, filter).install(grid.control());
    TableCopy copy = new TableCopy(grid, cells);
    copy.install();
    createRowMenu(copy);
    pages.reload();
  }

  private boolean mayCreate() {
    return session.kernel().access().holds(session.caller(), Permissions.create(type.name()));
  }

  private Text createFilter() {
    Text field = new Text(tools, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    field.setMessage(texts.get("filter.hint"));
    field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Look.named(field, "table-filter");
    Runnable apply = () -> applyFilter(field);
    field.addListener(SWT.Modify, event -> Display.getCurrent().timerExec(FILTER_DELAY, apply));
    return field;
  }

  private void applyFilter(Text field) {
    if (!field.isDisposed()) {
      pages.filter(field.getText().trim());
    }
  }

  private Label createEmpty() {
    Label label = new Label(stack, SWT.CENTER | SWT.WRAP);
    label.setForeground(Look.MUTED);
    return label;
  }

  private Label createCount() {
    Composite line = Look.surface(this, 1, MARGIN - 4);
    line.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    Label label = Look.label(line, "", Look.MUTED);
    label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Look.named(label, "table-count");
    return label;
  }

  private void createColumnMenu() {
    Button button = addTool(texts.get("columns"), () -> {});
    Menu menu = new Menu(button);
    List<TableColumn> columns = grid.columns();
    for (int index = 0; index < columns.size(); index++) {
      int column = index;
      MenuItem item = new MenuItem(menu, SWT.CHECK);
      item.setText(columns.get(index).label());
      item.setSelection(true);
      item.addListener(SWT.Selection, event -> grid.show(column, item.getSelection()));
    }
    button.addListener(
        SWT.Selection,
        event -> {
          menu.setLocation(button.toDisplay(0, button.getSize().y));
          menu.setVisible(true);
        });
    button.addListener(SWT.Dispose, event -> menu.dispose());
  }

  /** The menu of the rows; also by the menu key or Shift+F10. */
  private void createRowMenu(TableCopy copy) {
    Menu menu = new Menu(grid.control());
    rowItem(menu, texts.get("row.open"), () -> opening.run());
    rowItem(menu, texts.get("row.copy"), copy::copy);
    new MenuItem(menu, SWT.SEPARATOR);
    rowItem(menu, texts.get("row.again"), this::reload);
    menu.addListener(
        SWT.Show,
        event -> {
          boolean some = grid.selectedCount() > 0;
          menu.getItem(0).setEnabled(some);
          menu.getItem(1).setEnabled(some);
        });
    grid.control().setMenu(menu);
  }

  private static void rowItem(Menu menu, String label, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(label);
    item.addListener(SWT.Selection, event -> action.run());
  }

  /** Returns what restricts the rows now, the filter included. */
  List<Condition> conditions() {
    return pages.conditions();
  }

  /** Returns the names of the fields shown, from the left; without the code. */
  List<String> shownFields() {
    return grid.shownColumns().stream()
        .filter(column -> column.field().isPresent())
        .map(TableColumn::name)
        .toList();
  }

  /** Adds a button at the right of the filter. */
  public Button addTool(String label, Runnable action) {
    Button button = Look.airy(Look.button(tools, label));
    button.addListener(SWT.Selection, event -> action.run());
    ((GridLayout) tools.getLayout()).numColumns = tools.getChildren().length;
    tools.layout(true);
    return button;
  }

  private void changed(RecordPages.Change change) {
    if (change != RecordPages.Change.COUNTED) {
      grid.refresh();
      boolean none = pages.rows().isEmpty();
      empty.setText("\n\n" + texts.get(pages.isFiltered() ? "empty.filtered" : "empty"));
      show(none ? empty : grid.control());
      wanted.ifPresent(this::selectNow);
    }
    showCount();
  }

  private void show(org.eclipse.swt.widgets.Control top) {
    StackLayout layout = (StackLayout) stack.getLayout();
    if (layout.topControl != top) {
      layout.topControl = top;
      stack.layout(true);
    }
  }

  private void showCount() {
    String total = pages.total().map(String::valueOf).orElse("…");
    int chosen = grid.selectedCount();
    String text =
        chosen > 0 ? texts.get("count.selected", total, chosen) : texts.get("count", total);
    count.setText(text);
  }

  private void saved(RecordView record) {
    if (record.type().equals(type.name())) {
      wanted = grid.selected().map(RecordView::code);
      if (pages.replace(record)) {
        grid.refresh();
      } else {
        wanted = Optional.of(record.code());
        pages.reload();
      }
    }
  }

  private void selectNow(String code) {
    grid.select(code);
    wanted = Optional.empty();
  }

  /** Fetches everything anew. */
  public void reload() {
    wanted = grid.selected().map(RecordView::code);
    pages.reload();
  }

  /** Selects a record once it is among the rows. */
  public void select(String code) {
    wanted = Optional.of(code);
    changed(RecordPages.Change.ADDED);
  }

  /** Calls the listener when a person selects another record. */
  public void onSelect(Consumer<RecordView> listener) {
    grid.onSelect(listener);
  }

  /** Calls the listener when a person opens a record by Enter or double click. */
  public void onOpen(Consumer<RecordView> listener) {
    opening = () -> grid.selected().ifPresent(listener);
    grid.onOpen(opening);
  }

  /** Decides what the button and Ctrl+N do. */
  public void onNew(Runnable listener) {
    newRecord = listener;
  }

  void startNew() {
    newRecord.run();
  }

  /** Returns the selected record. */
  public Optional<RecordView> selected() {
    return grid.selected();
  }

  /** Returns the rows fetched so far. */
  public List<RecordView> rows() {
    return List.copyOf(pages.rows());
  }

  /** Tells whether rows are on their way. */
  public boolean isLoading() {
    return pages.isLoading();
  }

  @Override
  public boolean setFocus() {
    return grid.control().setFocus();
  }
}
