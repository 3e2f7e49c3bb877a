package org.xianjie.workbench.shell;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.xianjie.workbench.navigation.NavigatorView;

/** Navigator at the left, work beside it. */
public final class WorkbenchPerspective implements IPerspectiveFactory {
  static final String ID = "org.xianjie.workbench.perspective";
  private static final float NAVIGATOR = 0.17f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
    layout.addStandaloneView(
        NavigatorView.ID, false, IPageLayout.LEFT, NAVIGATOR, layout.getEditorArea());
  }
}
