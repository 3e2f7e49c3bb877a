package org.xianjie.workbench.table;

import java.util.ArrayList;
import java.util.List;
import org.xianjie.core.record.ListRequest;
import org.xianjie.core.store.Condition;

/**
 * What a table shows.
 *
 * @param type name of the record type
 * @param conditions restrict the list, besides what the person may see
 * @param columns field names in order, {@code code} included; empty for code and the type's own
 * @param sortField the field sorted by at first; empty for the order of the service
 * @param descending whether that order is descending
 * @param newLabel label of the button that starts a new record; empty for none
 */
public record TableSetup(
    String type,
    List<Condition> conditions,
    List<String> columns,
    String sortField,
    boolean descending,
    String newLabel) {

  /** Copies the lists. */
  public TableSetup {
    conditions = List.copyOf(conditions);
    columns = List.copyOf(columns);
  }

  /** Returns the standard table of a type. */
  public static TableSetup of(String type) {
    return new TableSetup(type, List.of(), List.of(), "", false, "");
  }

  /** Adds a condition. */
  public TableSetup where(Condition condition) {
    List<Condition> all = new ArrayList<>(conditions);
    all.add(condition);
    return new TableSetup(type, all, columns, sortField, descending, newLabel);
  }

  /** Chooses the columns. */
  public TableSetup columns(String... names) {
    return new TableSetup(type, conditions, List.of(names), sortField, descending, newLabel);
  }

  /** Chooses the first order. */
  public TableSetup sortedBy(String field, boolean down) {
    return new TableSetup(type, conditions, columns, field, down, newLabel);
  }

  /** Adds a button that starts a new record. */
  public TableSetup withNew(String label) {
    return new TableSetup(type, conditions, columns, sortField, descending, label);
  }

  ListRequest request(int limit) {
    return new ListRequest(type, conditions, List.of(), limit, List.of());
  }
}
