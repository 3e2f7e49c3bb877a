package org.xianjie.workbench.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.NatTableBorderOverlayPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionProvider;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.xianjie.core.record.RecordView;
import org.xianjie.workbench.look.Look;

/** The NatTable of a list of records: layers, bindings, selection. */
final class RowGrid {
  private static final int ROW_HEIGHT = 28;
  private static final int HEADER_HEIGHT = 30;
  private static final int ROWS_BEFORE_END = 60;
  private static final int HEADER_ROOM = 38;
  private static final int MOST_HEADER = 240;

  private final RecordPages pages;
  private final List<TableColumn> columns;
  private final RowData data;
  private final DataLayer body;
  private final SelectionLayer selection;
  private final ViewportLayer viewport;
  private final ColumnHideShowLayer hiding;
  private final RowSelectionProvider<RecordView> provider;
  private final NatTable table;
  private final int[] widths;

  RowGrid(Composite parent, RecordPages pages, List<TableColumn> columns, CellText texts) {
    this.pages = pages;
    this.columns = columns;
    data = new RowData(pages, columns, texts);
    body = new DataLayer(data, 0, ROW_HEIGHT);
    widths = new int[columns.size()];
    sizeColumns(parent);
    body.setConfigLabelAccumulator(
        (labels, column, row) -> {
          TableColumn shown = columns.get(column);
          if (shown.isNumber()) {
            labels.addLabel(TableLook.NUMBER);
          }
          texts
              .tone(shown, pages.rows().get(row))
              .ifPresent(tone -> labels.addLabel(TableLook.PILL + tone.name()));
        });
    hiding = new ColumnHideShowLayer(new ColumnReorderLayer(body));
    selection = new SelectionLayer(hiding, false);
    selection.addConfiguration(new RowOnlySelectionConfiguration());
    selection.setSelectionModel(new RowSelectionModel<>(selection, data, RecordView::code));
    viewport = new ViewportLayer(selection);
    viewport.setRegionName(GridRegion.BODY);
    DataLayer headers = new DataLayer(new HeaderData(pages, columns), 0, HEADER_HEIGHT);
    CompositeLayer layers = new CompositeLayer(1, 2);
    layers.setChildLayer(
        GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(headers, viewport, selection), 0, 0);
    layers.setChildLayer(GridRegion.BODY, viewport, 0, 1);
    table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED, layers, false);
    table.setBackground(Look.WHITE);
    table.addConfiguration(new TableLook(parent.getFont(), Look.bold(parent)));
    table.addConfiguration(new RowOnlySelectionBindings());
    table.addConfiguration(new Bindings());
    table.addOverlayPainter(new NatTableBorderOverlayPainter(Look.LINE));
    table.configure();
    provider = new RowSelectionProvider<>(selection, data, false);
    table.addListener(SWT.Paint, event -> fetchAhead());
    table.addListener(SWT.Resize, event -> stretch());
    TableAccess.install(table, columns, selection, data);
  }

  /** A column is at least as wide as its header with the mark of the order. */
  private void sizeColumns(Composite parent) {
    GC gc = new GC(parent);
    gc.setFont(Look.bold(parent));
    for (int column = 0; column < columns.size(); column++) {
      int header = gc.textExtent(columns.get(column).label()).x + HEADER_ROOM;
      widths[column] = Math.max(columns.get(column).width(), Math.min(header, MOST_HEADER));
      body.setColumnWidthByPosition(column, widths[column]);
    }
    gc.dispose();
  }

  /** Gives the widest column what the others leave. */
  private void stretch() {
    int widest = 0;
    int others = 0;
    for (int column = 0; column < columns.size(); column++) {
      if (widths[column] > widths[widest]) {
        widest = column;
      }
    }
    for (int column = 0; column < columns.size(); column++) {
      if (column != widest && !isHidden(column)) {
        others += body.getColumnWidthByPosition(column);
      }
    }
    int width = Math.max(widths[widest], table.getClientArea().width - others);
    if (width != body.getColumnWidthByPosition(widest)) {
      body.setColumnWidthByPosition(widest, width);
    }
  }

  /** Fetches the next page before the last row comes into sight. */
  private void fetchAhead() {
    int last = viewport.getRowIndexByPosition(Math.max(0, viewport.getRowCount() - 1));
    if (last >= pages.rows().size() - ROWS_BEFORE_END) {
      pages.more();
    }
  }

  NatTable control() {
    return table;
  }

  List<TableColumn> columns() {
    return columns;
  }

  boolean isHidden(int column) {
    return hiding.isColumnIndexHidden(column);
  }

  void show(int column, boolean visible) {
    if (visible) {
      hiding.showColumnIndexes(List.of(column));
    } else {
      hiding.hideColumnIndexes(column);
    }
    stretch();
  }

  void onSelect(Consumer<RecordView> listener) {
    provider.addSelectionChangedListener(
        event -> first(event.getStructuredSelection()).ifPresent(listener));
  }

  Optional<RecordView> selected() {
    return first((IStructuredSelection) provider.getSelection());
  }

  /** Returns every selected record, from the top. */
  List<RecordView> selectedRows() {
    return ((IStructuredSelection) provider.getSelection())
        .stream().map(RecordView.class::cast).toList();
  }

  /** Returns the columns that are shown, from the left. */
  List<TableColumn> shownColumns() {
    return IntStream.range(0, hiding.getColumnCount())
        .map(hiding::getColumnIndexByPosition)
        .mapToObj(columns::get)
        .toList();
  }

  int selectedCount() {
    return selection.getSelectedRowCount();
  }

  private static Optional<RecordView> first(IStructuredSelection chosen) {
    return Optional.ofNullable(chosen.getFirstElement()).map(RecordView.class::cast);
  }

  void select(String code) {
    for (int row = 0; row < pages.rows().size(); row++) {
      if (pages.rows().get(row).code().equals(code)) {
        selection.selectRow(0, row, false, false);
        viewport.moveRowPositionIntoViewport(row);
        return;
      }
    }
  }

  void refresh() {
    table.refresh();
  }

  void onOpen(Runnable open) {
    UiBindingRegistry bindings = table.getUiBindingRegistry();
    bindings.registerDoubleClickBinding(
        MouseEventMatcher.bodyLeftClick(SWT.NONE), (source, event) -> open.run());
    bindings.registerFirstKeyBinding(
        new KeyEventMatcher(SWT.NONE, SWT.CR), (source, event) -> open.run());
    bindings.registerFirstKeyBinding(
        new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (source, event) -> open.run());
  }

  /** A click on a header sorts. */
  private final class Bindings extends AbstractUiBindingConfiguration {
    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
      registry.registerFirstSingleClickBinding(
          MouseEventMatcher.columnHeaderLeftClick(SWT.NONE),
          (source, event) -> {
            int position = source.getColumnPositionByX(event.x);
            int index = source.getColumnIndexByPosition(position);
            if (index >= 0) {
              columns.get(index).sortField().ifPresent(pages::sort);
            }
          });
    }
  }
}
