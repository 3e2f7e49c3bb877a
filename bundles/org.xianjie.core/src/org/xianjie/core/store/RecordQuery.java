package org.xianjie.core.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.xianjie.core.record.AbstractRecord;

/**
 * Which records of a type, in which order, how many. Immutable.
 *
 * @param type the record type
 * @param conditions all must hold
 * @param order sort fields; the database key is always the last one
 * @param limit greatest number of records, 0 for all
 * @param after values of the sort fields and the key of the last record already seen (keyset
 *     paging); empty at the start
 */
public record RecordQuery<T extends AbstractRecord>(
    Class<T> type, List<Condition> conditions, List<Order> order, int limit, List<Object> after) {

  /** One sort field. */
  public record Order(String field, boolean descending) {}

  /** Copies the lists. */
  public RecordQuery {
    conditions = List.copyOf(conditions);
    order = List.copyOf(order);
    after = Collections.unmodifiableList(new ArrayList<>(after));
  }

  /** Returns a query for all records of a type by key. */
  public static <T extends AbstractRecord> RecordQuery<T> of(Class<T> type) {
    return new RecordQuery<>(type, List.of(), List.of(), 0, List.of());
  }

  /** Adds a condition. */
  public RecordQuery<T> where(Condition condition) {
    List<Condition> all = new ArrayList<>(conditions);
    all.add(condition);
    return new RecordQuery<>(type, all, order, limit, after);
  }

  /** Adds an equality. */
  public RecordQuery<T> where(String field, Object value) {
    return where(new Condition.Equal(field, value));
  }

  /** Sorts by a further field. */
  public RecordQuery<T> orderBy(String field, boolean descending) {
    List<Order> all = new ArrayList<>(order);
    all.add(new Order(field, descending));
    return new RecordQuery<>(type, conditions, all, limit, after);
  }

  /** Limits the number of records. */
  public RecordQuery<T> limit(int most) {
    return new RecordQuery<>(type, conditions, order, most, after);
  }

  /** Continues behind the last record seen. */
  public RecordQuery<T> after(List<Object> keyset) {
    return new RecordQuery<>(type, conditions, order, limit, keyset);
  }
}
