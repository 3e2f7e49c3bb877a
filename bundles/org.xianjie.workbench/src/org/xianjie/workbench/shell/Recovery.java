package org.xianjie.workbench.shell;

import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.xianjie.workbench.draft.Draft;
import org.xianjie.workbench.draft.RecoverDialog;
import org.xianjie.workbench.form.RecordFormEditor;
import org.xianjie.workbench.form.RecordFormInput;
import org.xianjie.workbench.session.Problems;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/** Brings back what was typed but not saved before the program ended. */
final class Recovery {
  private final WorkbenchSession session;
  private final IWorkbenchPage page;

  Recovery(WorkbenchSession session, IWorkbenchPage page) {
    this.session = session;
    this.page = page;
  }

  void start() {
    Texts texts = new Texts(RecoverDialog.class, session.locale());
    Shell window = page.getWorkbenchWindow().getShell();
    session
        .background()
        .run(window, texts.get("recover.job"), () -> session.drafts().all(), this::offer);
  }

  private void offer(List<Draft> drafts) {
    List<Draft> known =
        drafts.stream()
            .filter(d -> session.kernel().records().catalogue().find(d.type()).isPresent())
            .toList();
    if (known.isEmpty()) {
      return;
    }
    Shell window = page.getWorkbenchWindow().getShell();
    int answer = new RecoverDialog(window, session, known).open();
    if (answer == Window.OK) {
      known.forEach(this::open);
    } else if (answer == RecoverDialog.DISCARD) {
      long now = System.nanoTime();
      known.forEach(draft -> session.drafts().remove(draft.key(), now));
    }
  }

  private void open(Draft draft) {
    try {
      page.openEditor(RecordFormInput.of(draft), RecordFormEditor.ID);
    } catch (PartInitException e) {
      new Problems(session.locale()).show(page.getWorkbenchWindow().getShell(), e);
    }
  }
}
