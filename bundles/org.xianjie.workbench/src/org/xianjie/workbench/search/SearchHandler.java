package org.xianjie.workbench.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the search field. */
public final class SearchHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    SearchField.focus(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell());
    return null;
  }
}
