package org.xianjie.workbench.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Widget;
import org.xianjie.core.record.ListPage;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.record.RecordDescriptor;
import org.xianjie.core.record.RecordView;
import org.xianjie.core.store.Condition;
import org.xianjie.workbench.session.WorkbenchSession;

/**
 * The rows of a table, fetched page by page in the background while a person scrolls. Used on the
 * UI thread only.
 */
final class RecordPages {
  private static final int PAGE = 200;

  private final WorkbenchSession session;
  private final Widget owner;
  private final TableSetup setup;
  private final String label;
  private final List<RecordView> rows = new ArrayList<>();
  private final List<String> searchable;
  private Consumer<Change> listener = change -> {};
  private List<Object> next = List.of();
  private String sortField;
  private boolean descending;
  private String filter = "";
  private long total = -1;
  private int generation;
  private boolean loading;

  /** What became known. */
  enum Change {
    /** The rows are others now. */
    REPLACED,
    /** Rows were added at the end. */
    ADDED,
    /** The number of all records is known. */
    COUNTED
  }

  RecordPages(WorkbenchSession session, Widget owner, TableSetup setup, RecordDescriptor<?> type) {
    this.session = session;
    this.owner = owner;
    this.setup = setup;
    this.label = type.label(session.locale());
    this.sortField = setup.sortField();
    this.descending = setup.descending();
    Set<String> names = new HashSet<>(List.of(type.declaration().searchable()));
    names.add("code");
    this.searchable = List.copyOf(names);
  }

  void listen(Consumer<Change> changed) {
    listener = changed;
  }

  List<RecordView> rows() {
    return rows;
  }

  /** Returns the number of all records of the list; empty while it is being counted. */
  Optional<Long> total() {
    return total < 0 ? Optional.empty() : Optional.of(total);
  }

  boolean isLoading() {
    return loading;
  }

  boolean isFiltered() {
    return !filter.isEmpty();
  }

  String sortField() {
    return sortField;
  }

  boolean isDescending() {
    return descending;
  }

  void filter(String text) {
    if (!filter.equals(text)) {
      filter = text;
      reload();
    }
  }

  void sort(String field) {
    descending = field.equals(sortField) && !descending;
    sortField = field;
    reload();
  }

  /** Fetches the first page anew and counts. */
  void reload() {
    generation++;
    next = List.of();
    total = -1;
    ListRequest request = request();
    fetch(request, true);
    int asked = generation;
    session
        .background()
        .run(
            owner,
            label,
            () -> session.kernel().records().count(session.caller(), request),
            count -> {
              if (asked == generation) {
                total = count;
                listener.accept(Change.COUNTED);
              }
            });
  }

  /** Fetches the next page, if there is one and none is on its way. */
  void more() {
    if (!loading && !next.isEmpty()) {
      fetch(request().after(next), false);
    }
  }

  private void fetch(ListRequest request, boolean first) {
    loading = true;
    int asked = generation;
    session
        .background()
        .run(
            owner,
            label,
            () -> session.kernel().records().list(session.caller(), request),
            page -> {
              if (asked == generation) {
                arrived(page, first);
              }
            });
  }

  private void arrived(ListPage page, boolean first) {
    loading = false;
    if (first) {
      rows.clear();
    }
    rows.addAll(page.records());
    next = page.next();
    listener.accept(first ? Change.REPLACED : Change.ADDED);
  }

  /** Puts a saved record in its place without asking again. */
  boolean replace(RecordView saved) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).code().equals(saved.code())) {
        rows.set(row, saved);
        return true;
      }
    }
    return false;
  }

  /** Returns what restricts the list now, the filter included. */
  List<Condition> conditions() {
    return request().conditions();
  }

  private ListRequest request() {
    ListRequest request = setup.request(PAGE);
    if (!filter.isEmpty()) {
      request = request.where(new Condition.Contains(searchable, filter));
    }
    return sortField.isEmpty() ? request : request.orderBy(sortField, descending);
  }
}
