package org.xianjie.workbench.navigation;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.xianjie.core.kernel.Kernel;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.security.Caller;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Condition;
import org.xianjie.workbench.table.TableSetup;

/**
 * An entry of the navigator (extension point {@code org.xianjie.workbench.navigation}).
 *
 * @param id unique id
 * @param group id of its group
 * @param label label in the language of the platform
 * @param order place in the group
 * @param recordType record type of the table it opens; empty when it opens an editor
 * @param editor id of the editor it opens; empty for the table
 * @param permission permission without which it is hidden; empty for none
 * @param counted whether the number of records is shown
 * @param due date field whose late records are counted in red; empty for none
 * @param conditions restrictions of the table
 */
public record NavigationItem(
    String id,
    String group,
    String label,
    int order,
    String recordType,
    String editor,
    String permission,
    boolean counted,
    String due,
    List<Condition> conditions) {

  static NavigationItem read(IConfigurationElement element, Kernel kernel) {
    String type = text(element, "recordType");
    return new NavigationItem(
        text(element, "id"),
        text(element, "group"),
        text(element, "label"),
        number(element),
        type,
        text(element, "editor"),
        text(element, "permission"),
        Boolean.parseBoolean(text(element, "counted")),
        text(element, "due"),
        Restrictions.read(element, kernel, type));
  }

  static int number(IConfigurationElement element) {
    String order = text(element, "order");
    return order.isEmpty() ? 0 : Integer.parseInt(order);
  }

  static String text(IConfigurationElement element, String name) {
    return Optional.ofNullable(element.getAttribute(name)).orElse("");
  }

  /** Tells whether the person may use the entry in this installation. */
  boolean isFor(Kernel kernel, Caller caller) {
    boolean installed =
        recordType.isEmpty() || kernel.records().catalogue().find(recordType).isPresent();
    boolean readable =
        recordType.isEmpty() || kernel.access().holds(caller, Permissions.read(recordType));
    boolean permitted = permission.isEmpty() || kernel.access().holds(caller, permission);
    return installed && readable && permitted;
  }

  /** Returns the table it opens. */
  TableSetup table() {
    TableSetup setup = TableSetup.of(recordType);
    for (Condition condition : conditions) {
      setup = setup.where(condition);
    }
    return due.isEmpty() ? setup : setup.sortedBy(due, false);
  }

  /** Returns the request whose records are counted. */
  ListRequest request() {
    ListRequest request = ListRequest.of(recordType, 1);
    for (Condition condition : conditions) {
      request = request.where(condition);
    }
    return request;
  }
}
