package org.xianjie.workbench.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.xianjie.workbench.session.WorkbenchSession;
import org.xianjie.workbench.table.RecordTableEditor;
import org.xianjie.workbench.table.RecordTableInput;

/** The groups and entries of the navigator that this person may use, and how they open. */
public final class Navigation {
  private static final String POINT = "org.xianjie.workbench.navigation";

  private final WorkbenchSession session;

  /** Creates the navigation of the signed-in person. */
  public Navigation(WorkbenchSession session) {
    this.session = session;
  }

  /** A heading with its entries. */
  record Group(String id, String label, int order, List<NavigationItem> items) {}

  List<Group> groups() {
    IConfigurationElement[] elements =
        Platform.getExtensionRegistry().getConfigurationElementsFor(POINT);
    List<Group> groups = new ArrayList<>();
    for (IConfigurationElement element : elements) {
      if ("group".equals(element.getName())) {
        groups.add(group(element, elements));
      }
    }
    groups.removeIf(group -> group.items().isEmpty());
    groups.sort(Comparator.comparingInt(Group::order));
    return groups;
  }

  /** Returns every entry that this person may use. */
  public List<NavigationItem> items() {
    return groups().stream().flatMap(group -> group.items().stream()).toList();
  }

  private Group group(IConfigurationElement element, IConfigurationElement[] all) {
    String id = NavigationItem.text(element, "id");
    List<NavigationItem> items = new ArrayList<>();
    for (IConfigurationElement other : all) {
      if ("item".equals(other.getName()) && id.equals(other.getAttribute("group"))) {
        NavigationItem item = NavigationItem.read(other, session.kernel());
        if (item.isFor(session.kernel(), session.caller())) {
          items.add(item);
        }
      }
    }
    items.sort(Comparator.comparingInt(NavigationItem::order));
    return new Group(
        id, NavigationItem.text(element, "label"), NavigationItem.number(element), items);
  }

  /** Opens an entry. */
  public void open(IWorkbenchPage page, NavigationItem item) throws PartInitException {
    if (item.editor().isEmpty()) {
      page.openEditor(
          new RecordTableInput(item.id(), item.label(), item.table()), RecordTableEditor.ID);
    } else {
      page.openEditor(new ScreenInput(item.editor(), item.label()), item.editor());
    }
  }

  /** Opens an editor that shows one screen, by its id. */
  public static void openScreen(IWorkbenchPage page, String editor, String label)
      throws PartInitException {
    page.openEditor(new ScreenInput(editor, label), editor);
  }
}
