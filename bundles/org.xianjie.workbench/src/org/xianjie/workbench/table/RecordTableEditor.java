package org.xianjie.workbench.table;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.xianjie.core.record.RecordView;
import org.xianjie.workbench.form.RecordFormEditor;
import org.xianjie.workbench.form.RecordFormInput;
import org.xianjie.workbench.session.Problems;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/** The table of a record type in a tab. */
public final class RecordTableEditor extends EditorPart {
  /** Id of the editor. */
  public static final String ID = "org.xianjie.workbench.table";

  private WorkbenchSession session;
  private RecordTable table;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    session = getSite().getService(WorkbenchSession.class);
    TableSetup setup = ((RecordTableInput) getEditorInput()).setup();
    String type =
        session
            .kernel()
            .records()
            .catalogue()
            .find(setup.type())
            .orElseThrow()
            .label(session.locale());
    Texts texts = new Texts(RecordTableEditor.class, session.locale());
    table = new RecordTable(parent, session, setup.withNew(texts.get("new", type)));
    table.onOpen(this::open);
    table.onNew(() -> open(RecordFormInput.ofNew(setup.type(), texts.get("new", type))));
    TableExport.install(table, session, setup);
  }

  private void open(RecordView record) {
    open(RecordFormInput.of(record));
  }

  private void open(RecordFormInput input) {
    try {
      getSite().getPage().openEditor(input, RecordFormEditor.ID);
    } catch (PartInitException e) {
      new Problems(session.locale()).show(getSite().getShell(), e);
    }
  }

  @Override
  public void setFocus() {
    table.setFocus();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // A table holds nothing to save.
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("A table is not saved");
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }
}
