package org.xianjie.workbench.shell;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.xianjie.workbench.home.HomeInput;
import org.xianjie.workbench.session.Problems;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/** The window: header, navigator and work, status line; no menu bar. */
final class ShellWindowAdvisor extends WorkbenchWindowAdvisor {
  private static final Point SIZE = new Point(1440, 900);
  private static final String BUNDLE = "bundleclass://org.xianjie.workbench/";

  private final WorkbenchSession session;

  ShellWindowAdvisor(IWorkbenchWindowConfigurer configurer, WorkbenchSession session) {
    super(configurer);
    this.session = session;
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
    configurer.setInitialSize(SIZE);
    configurer.setShowMenuBar(false);
    configurer.setShowCoolBar(false);
    configurer.setShowPerspectiveBar(false);
    configurer.setShowStatusLine(false);
    configurer.setShowProgressIndicator(false);
    Place place = new Place(session);
    configurer.setTitle(
        new Texts(ShellWindowAdvisor.class, session.locale()).get("title", place.name()));
  }

  @Override
  public void postWindowCreate() {
    addTrims();
  }

  private void addTrims() {
    MTrimmedWindow window = getWindowConfigurer().getWindow().getService(MTrimmedWindow.class);
    EModelService models = getWindowConfigurer().getWindow().getService(EModelService.class);
    addTrim(models, window, SideValue.TOP, HeaderBar.class);
    addTrim(models, window, SideValue.BOTTOM, StatusBar.class);
  }

  private static void addTrim(
      EModelService models, MTrimmedWindow window, SideValue side, Class<?> type) {
    MTrimBar bar = models.getTrim(window, side);
    // What the platform puts beside it (search field, progress, spacers) is not part of our window.
    bar.getChildren().stream()
        .filter(child -> !type.getName().equals(child.getElementId()))
        .forEach(child -> child.setToBeRendered(false));
    // A restored window has the bar already, but hides it as the platform does its own.
    bar.setVisible(true);
    bar.setToBeRendered(true);
    if (bar.getChildren().stream().anyMatch(c -> type.getName().equals(c.getElementId()))) {
      return;
    }
    MToolControl control = models.createModelElement(MToolControl.class);
    control.setElementId(type.getName());
    control.setContributionURI(BUNDLE + type.getName());
    control.getTags().add("stretch");
    bar.getChildren().add(control);
  }

  @Override
  public void postWindowOpen() {
    addTrims();
    session.follower().start();
    IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
    // Tabs of a window that ended without closing have lost what they showed.
    page.closeAllEditors(false);
    try {
      page.openEditor(new HomeInput(), HomeInput.EDITOR);
    } catch (PartInitException e) {
      new Problems(session.locale()).show(getWindowConfigurer().getWindow().getShell(), e);
    }
    new Recovery(session, page).start();
  }
}
