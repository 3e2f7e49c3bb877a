package org.xianjie.workbench.form;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.xianjie.workbench.session.WorkbenchSession;

/** The form of a record in a tab. */
public final class RecordFormEditor extends EditorPart {
  /** Id of the editor. */
  public static final String ID = "org.xianjie.workbench.form";

  private RecordForm form;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    WorkbenchSession session = getSite().getService(WorkbenchSession.class);
    RecordFormInput input = (RecordFormInput) getEditorInput();
    form = new RecordForm(parent, session);
    form.onDirty(() -> firePropertyChange(PROP_DIRTY));
    form.onTitle(this::setPartName);
    if (input.draft().isPresent()) {
      form.restore(input.draft().get());
    } else if (input.code().isEmpty()) {
      form.startNew(input.type(), Map.of());
    } else {
      form.show(input.type(), input.code());
    }
  }

  /** Saves in the background and keeps the window alive until it is known whether it worked. */
  @Override
  public void doSave(IProgressMonitor monitor) {
    AtomicBoolean done = new AtomicBoolean();
    Display display = form.getDisplay();
    form.save(
        saved -> {
          done.set(true);
          if (!saved) {
            monitor.setCanceled(true);
          }
        });
    while (!done.get() && !form.isDisposed()) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
  }

  @Override
  public void setFocus() {
    form.setFocus();
  }

  @Override
  public boolean isDirty() {
    return form != null && form.isDirty();
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("A record is saved in the database");
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }
}
