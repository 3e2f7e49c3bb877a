package org.xianjie.workbench.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * The keys of a table: Ctrl+N new, Ctrl+F filter, F5 again; in the filter, arrow down goes back.
 */
final class TableKeys {
  private final RecordTable table;
  private final Text filter;

  TableKeys(RecordTable table, Text filter) {
    this.table = table;
    this.filter = filter;
  }

  void install(NatTable grid) {
    var bindings = grid.getUiBindingRegistry();
    bindings.registerFirstKeyBinding(
        new KeyEventMatcher(SWT.MOD1, 'n'), (source, event) -> table.startNew());
    bindings.registerFirstKeyBinding(
        new KeyEventMatcher(SWT.MOD1, 'f'), (source, event) -> filter.setFocus());
    bindings.registerFirstKeyBinding(
        new KeyEventMatcher(SWT.NONE, SWT.F5), (source, event) -> table.reload());
    filter.addListener(
        SWT.KeyDown,
        event -> {
          if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
            grid.setFocus();
            event.doit = false;
          }
        });
    onKey(filter, 'n', table::startNew);
    filter.addListener(
        SWT.KeyDown,
        event -> {
          if (event.keyCode == SWT.F5) {
            table.reload();
          }
        });
  }

  private static void onKey(Control control, char key, Runnable action) {
    control.addListener(
        SWT.KeyDown,
        event -> {
          if (event.keyCode == key && event.stateMask == SWT.MOD1) {
            action.run();
          }
        });
  }
}
