package org.xianjie.core.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.xianjie.core.store.Condition;
import org.xianjie.core.store.RecordQuery.Order;

/**
 * Which part of a list a person wants to see; scope restrictions are added by the service.
 *
 * @param type name of the record type
 * @param conditions all must hold
 * @param order sort fields
 * @param limit greatest number of records
 * @param after sort values and code of the last record seen; empty at the start
 */
public record ListRequest(
    String type, List<Condition> conditions, List<Order> order, int limit, List<Object> after) {

  /** Copies the lists; sort values may be null. */
  public ListRequest {
    conditions = List.copyOf(conditions);
    order = List.copyOf(order);
    after = Collections.unmodifiableList(new ArrayList<>(after));
  }

  /** Returns a request for the first records of a type. */
  public static ListRequest of(String type, int limit) {
    return new ListRequest(type, List.of(), List.of(), limit, List.of());
  }

  /** Adds a condition. */
  public ListRequest where(Condition condition) {
    List<Condition> all = new ArrayList<>(conditions);
    all.add(condition);
    return new ListRequest(type, all, order, limit, after);
  }

  /** Sorts by a further field. */
  public ListRequest orderBy(String field, boolean descending) {
    List<Order> all = new ArrayList<>(order);
    all.add(new Order(field, descending));
    return new ListRequest(type, conditions, all, limit, after);
  }

  /** Continues behind the last record seen. */
  public ListRequest after(List<Object> keyset) {
    return new ListRequest(type, conditions, order, limit, keyset);
  }
}
