package org.xianjie.workbench.table;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.xianjie.core.record.RecordView;

/**
 * Copies the selected rows with their headers, as they are shown: as text with tabs for sheets and
 * chats, as a table for letters. What is masked stays masked.
 */
final class TableCopy {
  private static final String TAB = "\t";
  private static final String LINE = "\n";

  private final RowGrid grid;
  private final CellText texts;

  TableCopy(RowGrid grid, CellText texts) {
    this.grid = grid;
    this.texts = texts;
  }

  void install() {
    grid.control()
        .getUiBindingRegistry()
        .registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (source, event) -> copy());
  }

  void copy() {
    List<RecordView> rows = grid.selectedRows();
    if (rows.isEmpty()) {
      return;
    }
    List<TableColumn> columns = grid.shownColumns();
    Clipboard clipboard = new Clipboard(grid.control().getDisplay());
    try {
      clipboard.setContents(
          new Object[] {text(columns, rows), html(columns, rows)},
          new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }

  private String text(List<TableColumn> columns, List<RecordView> rows) {
    String head = columns.stream().map(TableColumn::label).collect(Collectors.joining(TAB));
    return rows.stream()
        .map(
            row ->
                columns.stream()
                    .map(column -> texts.of(column, row).replace(TAB, " "))
                    .collect(Collectors.joining(TAB)))
        .collect(Collectors.joining(LINE, head + LINE, LINE));
  }

  private String html(List<TableColumn> columns, List<RecordView> rows) {
    StringBuilder html = new StringBuilder("<table border=\"1\"><tr>");
    columns.forEach(column -> html.append("<th>").append(escape(column.label())).append("</th>"));
    html.append("</tr>");
    for (RecordView row : rows) {
      html.append("<tr>");
      columns.forEach(
          column -> html.append("<td>").append(escape(texts.of(column, row))).append("</td>"));
      html.append("</tr>");
    }
    return html.append("</table>").toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
