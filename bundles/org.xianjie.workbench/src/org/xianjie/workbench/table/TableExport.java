package org.xianjie.workbench.table;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.security.Permissions;
import org.xianjie.exchange.exporting.ExportRequest;
import org.xianjie.exchange.exporting.ExportService;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/** Writes a list to an XLSX or CSV file, for those who may, with a purpose. */
final class TableExport {
  private final RecordTable table;
  private final WorkbenchSession session;
  private final TableSetup setup;
  private final Texts texts;

  private TableExport(RecordTable table, WorkbenchSession session, TableSetup setup) {
    this.table = table;
    this.session = session;
    this.setup = setup;
    this.texts = new Texts(TableExport.class, session.locale());
  }

  static void install(RecordTable table, WorkbenchSession session, TableSetup setup) {
    if (session.kernel().access().holds(session.caller(), Permissions.export(setup.type()))) {
      TableExport export = new TableExport(table, session, setup);
      table.addTool(export.texts.get("export"), export::ask);
    }
  }

  private void ask() {
    FileDialog dialog = new FileDialog(table.getShell(), SWT.SAVE);
    dialog.setFilterExtensions(new String[] {"*.xlsx", "*.csv"});
    dialog.setFileName(setup.type() + ".xlsx");
    dialog.setOverwrite(true);
    String file = dialog.open();
    if (file == null) {
      return;
    }
    InputDialog purpose =
        new InputDialog(
            table.getShell(),
            texts.get("export.title"),
            texts.get("export.purpose"),
            "",
            typed -> typed.isBlank() ? texts.get("export.purpose.missing") : null);
    if (purpose.open() == Window.OK) {
      run(Path.of(file), purpose.getValue());
    }
  }

  /** Returns the columns shown, without those whose content the person may not read. */
  private List<String> exported() {
    boolean personal =
        session.kernel().access().holds(session.caller(), Permissions.personal(setup.type()));
    RecordDescriptor<?> type =
        session.kernel().records().catalogue().find(setup.type()).orElseThrow();
    return table.shownFields().stream()
        .filter(name -> personal || !type.field(name).orElseThrow().personal())
        .toList();
  }

  private void run(Path file, String purpose) {
    ExportRequest request =
        new ExportRequest(
            setup.type(),
            file,
            table.conditions(),
            exported(),
            purpose,
            ExportRequest.Titles.LABELS);
    session
        .background()
        .run(
            table,
            texts.get("export"),
            () -> new ExportService(session.kernel()).run(session.caller(), request),
            done ->
                MessageDialog.openInformation(
                    table.getShell(),
                    texts.get("export.title"),
                    texts.get("exported", done.rows(), file)));
  }
}
