package org.xianjie.workbench.navigation;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.xianjie.workbench.session.Problems;
import org.xianjie.workbench.session.WorkbenchSession;

/** The navigator: what a person may work on, with live counts. */
public final class NavigatorView extends ViewPart {
  /** Id of the view. */
  public static final String ID = "org.xianjie.workbench.navigator";

  private WorkbenchSession session;
  private NavigatorList list;

  @Override
  public void createPartControl(Composite parent) {
    session = getSite().getService(WorkbenchSession.class);
    Navigation navigation = new Navigation(session);
    list = new NavigatorList(parent, session, navigation.groups(), this::open);
    list.count();
    session.changes().listen(list.control(), record -> list.count());
    Editors editors = new Editors();
    getSite().getPage().addPartListener(editors);
    list.control()
        .addListener(SWT.Dispose, event -> getSite().getPage().removePartListener(editors));
  }

  private void open(NavigationItem item) {
    try {
      new Navigation(session).open(getSite().getPage(), item);
    } catch (PartInitException e) {
      new Problems(session.locale()).show(getSite().getShell(), e);
    }
  }

  @Override
  public void setFocus() {
    list.control().setFocus();
  }

  /** Marks the entry of the active editor. */
  private final class Editors implements IPartListener2 {
    @Override
    public void partActivated(IWorkbenchPartReference reference) {
      if (reference.getPart(false) instanceof IEditorPart editor
          && editor.getEditorInput() instanceof ScreenInput input) {
        list.mark(input.id());
      }
    }
  }
}
