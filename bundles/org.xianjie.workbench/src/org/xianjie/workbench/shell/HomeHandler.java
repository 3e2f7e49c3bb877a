package org.xianjie.workbench.shell;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.xianjie.workbench.home.HomeInput;

/** Goes to the home page. */
public final class HomeHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      HandlerUtil.getActiveWorkbenchWindowChecked(event)
          .getActivePage()
          .openEditor(new HomeInput(), HomeInput.EDITOR);
    } catch (PartInitException e) {
      throw new ExecutionException("The home page cannot be opened", e);
    }
    return null;
  }
}
