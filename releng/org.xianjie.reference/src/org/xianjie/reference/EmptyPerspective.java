package org.xianjie.reference;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** A perspective with nothing in it. */
public final class EmptyPerspective implements IPerspectiveFactory {

  static final String ID = "org.xianjie.reference.perspective";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
  }
}
