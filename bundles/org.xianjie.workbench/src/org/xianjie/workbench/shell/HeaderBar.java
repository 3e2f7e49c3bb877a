package org.xianjie.workbench.shell;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.xianjie.workbench.look.Look;
import org.xianjie.workbench.search.SearchField;
import org.xianjie.workbench.session.Texts;
import org.xianjie.workbench.session.WorkbenchSession;

/** The header: product and place at the left, the person at the right. */
public final class HeaderBar {
  private static final int HEIGHT = 42;

  private final WorkbenchSession session;

  /** Creates the header of the signed-in person's window. */
  @Inject
  public HeaderBar(WorkbenchSession session) {
    this.session = session;
  }

  /** Creates the widgets. */
  @PostConstruct
  public void create(Composite parent) {
    parent.setBackground(Look.WHITE);
    Texts texts = new Texts(HeaderBar.class, session.locale());
    Place place = new Place(session);
    Composite bar = Look.surface(parent, 4, 0);
    GridLayout layout = (GridLayout) bar.getLayout();
    layout.marginWidth = 14;
    layout.horizontalSpacing = 10;
    Label brand = Look.label(bar, texts.get("brand"), Look.ACCENT);
    brand.setFont(Look.title(bar));
    GridData tall = new GridData(SWT.LEFT, SWT.CENTER, false, true);
    tall.heightHint = HEIGHT - 4;
    brand.setLayoutData(tall);
    Label where = Look.label(bar, place.name(), Look.MUTED);
    where.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, true));
    new SearchField(bar, session);
    Label person = Look.label(bar, place.person() + " ▾", Look.TEXT);
    Look.named(person, "header-person");
    person.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, true));
    Menu menu = createMenu(person, texts);
    person.addListener(SWT.MouseDown, event -> open(menu, person));
    bar.addListener(
        SWT.Paint,
        event -> {
          event.gc.setForeground(Look.LINE);
          event.gc.drawLine(0, bar.getSize().y - 1, bar.getSize().x, bar.getSize().y - 1);
        });
  }

  private Menu createMenu(Control owner, Texts texts) {
    Menu menu = new Menu(owner);
    add(
        menu,
        texts.get("menu.password"),
        () -> new PasswordDialog(owner.getShell(), session).open());
    add(
        menu,
        texts.get("menu.keys"),
        () -> new KeysDialog(owner.getShell(), session.locale()).open());
    add(menu, texts.get("menu.about"), () -> new AboutDialog(owner.getShell(), session).open());
    new MenuItem(menu, SWT.SEPARATOR);
    add(menu, texts.get("menu.exit"), () -> PlatformUI.getWorkbench().close());
    return menu;
  }

  private static void add(Menu menu, String label, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(label);
    item.addListener(SWT.Selection, event -> action.run());
  }

  private static void open(Menu menu, Control below) {
    menu.setLocation(below.toDisplay(0, below.getSize().y));
    menu.setVisible(true);
  }
}
