package org.xianjie.workbench.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.security.Permissions;
import org.xianjie.core.store.Condition;
import org.xianjie.workbench.navigation.Restrictions;
import org.xianjie.workbench.session.WorkbenchSession;

/** Open work with a due date that modules put on the home page (extension point {@code …tasks}). */
final class Tasks {
  private static final String POINT = "org.xianjie.workbench.tasks";

  private final WorkbenchSession session;

  Tasks(WorkbenchSession session) {
    this.session = session;
  }

  /**
   * A contributed list.
   *
   * @param type record type
   * @param due field with the last day on time
   * @param text field that says what it is about
   * @param columns further fields
   * @param greeting sentence with a place for the number due; empty for none
   * @param editor editor of the whole list; empty for the table
   * @param conditions what is open
   */
  record Source(
      String type,
      String due,
      String text,
      List<String> columns,
      String greeting,
      String editor,
      List<Condition> conditions) {

    ListRequest request(int limit) {
      ListRequest request = ListRequest.of(type, limit).orderBy(due, false);
      for (Condition condition : conditions) {
        request = request.where(condition);
      }
      return request;
    }
  }

  /**
   * The list as it is now.
   *
   * @param source where it comes from
   * @param records the first by due date
   * @param total number of open records
   * @param pressing number of those due today or late
   */
  record Open(Source source, List<RecordView> records, long total, long pressing) {}

  List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (IConfigurationElement element :
        Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
      String type = element.getAttribute("recordType");
      boolean readable =
          session.kernel().records().catalogue().find(type).isPresent()
              && session.kernel().access().holds(session.caller(), Permissions.read(type));
      if (readable) {
        sources.add(read(element, type));
      }
    }
    return sources;
  }

  private Source read(IConfigurationElement element, String type) {
    String columns = text(element, "columns");
    return new Source(
        type,
        element.getAttribute("due"),
        element.getAttribute("text"),
        columns.isEmpty() ? List.of() : List.of(columns.split(";")),
        text(element, "greeting"),
        text(element, "editor"),
        Restrictions.read(element, session.kernel(), type));
  }

  private static String text(IConfigurationElement element, String name) {
    return Optional.ofNullable(element.getAttribute(name)).orElse("");
  }

  /** Reads the first records of a list and counts. */
  Open read(Source source, int limit) {
    var records = session.kernel().records();
    LocalDate today = session.kernel().clock().now().toLocalDate();
    ListRequest request = source.request(limit);
    ListRequest pressing = request;
    for (Condition condition :
        Restrictions.pressing(session.kernel(), source.type(), source.due(), today)) {
      pressing = pressing.where(condition);
    }
    return new Open(
        source,
        records.list(session.caller(), request).records(),
        records.count(session.caller(), request),
        records.count(session.caller(), pressing));
  }
}
