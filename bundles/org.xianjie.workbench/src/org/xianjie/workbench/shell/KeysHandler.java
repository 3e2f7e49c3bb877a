package org.xianjie.workbench.shell;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.xianjie.workbench.session.WorkbenchSession;

/** Shows the overview of keys. */
public final class KeysHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    WorkbenchSession session = PlatformUI.getWorkbench().getService(WorkbenchSession.class);
    new KeysDialog(HandlerUtil.getActiveShell(event), session.locale()).open();
    return null;
  }
}
